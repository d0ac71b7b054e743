using HazardBot.Chat;
using HazardBot.Delivery;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger;
using HazardBot.Ledger.Blobs;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Photos;
using HazardBot.Turns;

namespace HazardBot.Commands;

/// <summary>Talks in the terminal, with the same ledger that the server has: one person or several in turn.</summary>
internal sealed class TerminalChat(OpenLedger ledger, TerminalPeople people, bool isDevelopment)
{
    private const string PhotoWord = "/photo ";
    private const string AsWord = "/as ";
    private const string TapWord = "/tap ";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private string _speaking = "";

    /// <param name="staff">Codes of staff to speak as; the first speaks first.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> staff, string[] settings, CancellationToken cancel)
    {
        var (builder, installation) = Server.Prepare([.. settings, "--Logging:LogLevel:Default=None"]);
        if (staff.Count > 0 && !installation.IsDevelopment)
        {
            throw new CannotStartException([Operator.Tell(OperatorTexts.OnlyInDevelopment)]);
        }

        await using var ledger = await installation.OpenAsync(cancel);
        await installation.FillWithDemoAsync(ledger, TimeProvider.System, cancel);
        await using var app = Server.Build(builder, installation, ledger);
        await app.Services.GetRequiredService<RegisterWatch>().RefreshAsync(cancel);
        using var people = new TerminalPeople(ledger, app.Services.GetRequiredService<TurnRunner>(), app.Services.GetRequiredService<Deliverer>(), Console.Out);
        Console.Out.WriteLine(Operator.Tell(OperatorTexts.ChatHello));
        await new TerminalChat(ledger, people, installation.IsDevelopment).TalkAsync(staff, cancel);
        return ExitCodes.Good;
    }

    private async Task TalkAsync(IReadOnlyList<string> staff, CancellationToken cancel)
    {
        foreach (var name in staff.Reverse())
        {
            await ComeInAsync(name, isStaff: true, cancel);
        }

        if (staff.Count == 0)
        {
            await people.DoAsync(_speaking, async who => await who.OpenAsync(cancel), cancel);
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var lookOut = LookOutAsync(stop.Token);
        while (await ReadAsync(cancel) is { Length: > 0 } line)
        {
            await DoAsync(line, cancel);
        }

        await stop.CancelAsync();
        await lookOut;
    }

    private Task DoAsync(string line, CancellationToken cancel) => line switch
    {
        _ when Rest(line, PhotoWord) is { } file => people.DoAsync(_speaking, async who => await who.ShowAsync(await StoreAsync(file, cancel), cancel), cancel),
        _ when Rest(line, TapWord) is { } title => people.DoAsync(_speaking, who => who.TapAsync(title, oldest: false, cancel), cancel),
        _ when Rest(line, AsWord) is { } name => ComeInAsync(name, isStaff: false, cancel),
        _ => people.DoAsync(_speaking, async who => await who.SayAsync(line, cancel), cancel),
    };

    /// <summary>Somebody speaks from here on; staff of the register bind their chat first, in Development only.</summary>
    private async Task ComeInAsync(string name, bool isStaff, CancellationToken cancel)
    {
        _speaking = name;
        if (people.Knows(name))
        {
            return;
        }

        if (isDevelopment && await CodeAsync(name, isStaff, cancel) is { } code)
        {
            await people.DoAsync(name, async who => await who.SayAsync(code, cancel), cancel);
        }
        else
        {
            await people.DoAsync(name, async who => await who.OpenAsync(cancel), cancel);
        }
    }

    /// <summary>A code that binds; null where nobody of the register is meant.</summary>
    /// <exception cref="CannotStartException">Nobody of the register has the code, and somebody of it was to speak.</exception>
    private async Task<string?> CodeAsync(string name, bool isStaff, CancellationToken cancel)
    {
        if (await StaffOfRegister.FindByCodeOrNameAsync(ledger, name, cancel) is not { } member)
        {
            return isStaff ? throw StaffOfRegister.None(name) : null;
        }

        var code = BindingCode.Create();
        await ledger.Bindings.IssueAsync(new IssueCode(member.Code, code, IssueCode.Operator), TimeProvider.System.GetUtcNow(), cancel);
        return code;
    }

    private async Task LookOutAsync(CancellationToken cancel)
    {
        using var timer = new PeriodicTimer(Pause);
        try
        {
            while (await timer.WaitForNextTickAsync(cancel))
            {
                await people.LookOutAsync(cancel);
            }
        }
        catch (OperationCanceledException)
        {
            // The talk is over.
        }
    }

    private async Task<string?> ReadAsync(CancellationToken cancel)
    {
        if (!Console.IsInputRedirected)
        {
            Console.Out.Write(_speaking.Length == 0 ? "> " : $"{_speaking} > ");
        }

        return (await Console.In.ReadLineAsync(cancel))?.Trim();
    }

    private async Task<Guid?> StoreAsync(string path, CancellationToken cancel)
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

    private static string? Rest(string line, string word) => line.StartsWith(word, StringComparison.Ordinal) ? line[word.Length..].Trim() : null;
}
