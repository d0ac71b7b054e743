using System.Globalization;
using HazardBot.Chat;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger;
using HazardBot.Ledger.Blobs;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Photos;
using HazardBot.Turns;

namespace HazardBot.Commands;

/// <summary>Talks in the terminal, with the same ledger that the server has.</summary>
internal static class TerminalChat
{
    private const string PhotoWord = "/photo ";

    public static async Task<int> RunAsync(string? staff, string[] settings, CancellationToken cancel)
    {
        var (builder, installation) = Server.Prepare([.. settings, "--Logging:LogLevel:Default=None"]);
        if (staff is not null && !installation.IsDevelopment)
        {
            throw new CannotStartException([Operator.Tell(OperatorTexts.OnlyInDevelopment)]);
        }

        await using var ledger = await installation.OpenAsync(cancel);
        await installation.FillWithDemoAsync(ledger, TimeProvider.System, cancel);
        await using var app = Server.Build(builder, installation, ledger);
        await app.Services.GetRequiredService<RegisterWatch>().RefreshAsync(cancel);

        // Each terminal is a chat of its own; ids of messages never repeat within it.
        var name = string.Create(CultureInfo.InvariantCulture, $"terminal-{Environment.ProcessId}-{TimeProvider.System.GetTimestamp()}");
        var speaker = new Speaker(name, app.Services.GetRequiredService<TurnRunner>);
        Console.Out.WriteLine(Operator.Tell(OperatorTexts.ChatHello));
        Print(await speaker.OpenAsync(cancel));
        if (staff is not null)
        {
            Print(await speaker.SayAsync(await CodeAsync(ledger, staff, cancel), cancel));
        }

        while (await ReadAsync(cancel) is { Length: > 0 } line)
        {
            Print(line.StartsWith(PhotoWord, StringComparison.Ordinal)
                ? await speaker.ShowAsync(await StoreAsync(ledger, line[PhotoWord.Length..].Trim(), cancel), cancel)
                : await speaker.SayAsync(line, cancel));
        }

        return ExitCodes.Good;
    }

    private static async Task<string> CodeAsync(OpenLedger ledger, string staff, CancellationToken cancel)
    {
        var (_, member) = await StaffOfRegister.FindAsync(ledger, staff, cancel);
        var code = BindingCode.Create();
        await ledger.Bindings.IssueAsync(new IssueCode(member.Code, code, IssueCode.Operator), TimeProvider.System.GetUtcNow(), cancel);
        return code;
    }

    private static async Task<string?> ReadAsync(CancellationToken cancel)
    {
        if (!Console.IsInputRedirected)
        {
            Console.Out.Write("> ");
        }

        return (await Console.In.ReadLineAsync(cancel))?.Trim();
    }

    private static async Task<Guid?> StoreAsync(OpenLedger ledger, string path, CancellationToken cancel)
    {
        if (!File.Exists(path) || PhotoCleaner.Clean(await File.ReadAllBytesAsync(path, cancel)) is not { } clean)
        {
            return null;
        }

        var now = TimeProvider.System.GetUtcNow();
        var blob = new Blob(Guid.CreateVersion7(now), PhotoCleaner.ContentType, clean);
        await ledger.Blobs.AddAsync(blob, now, cancel);
        return blob.Id;
    }

    private static void Print(IReadOnlyList<Activity> replies)
    {
        foreach (var line in replies.SelectMany(Spoken.Lines))
        {
            Console.Out.WriteLine(line);
        }
    }
}
