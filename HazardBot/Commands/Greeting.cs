using HazardBot.Channels.BotFramework;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Hosting;
using HazardBot.Ledger;

namespace HazardBot.Commands;

/// <summary>What a newcomer is told when the server is up: where it listens, where it stores, what to try.</summary>
internal static class Greeting
{
    public static async Task PrintAsync(WebApplication app, Installation installation, OpenLedger ledger, bool isFilled)
    {
        var register = isFilled ? await ledger.Organizations.LoadAsync(CancellationToken.None) : null;
        foreach (var language in Operator.Languages)
        {
            Tell(language, OperatorTexts.Running, new Slot("environment", app.Environment.EnvironmentName));
            Tell(language, OperatorTexts.Listening, new Slot("addresses", string.Join(", ", app.Urls)));
            TellStorage(language, installation);
            if (register is not null)
            {
                Tell(
                    language,
                    OperatorTexts.DemoFilled,
                    new Slot("organizations", Operator.Number(register.Organizations.Count)),
                    new Slot("staff", Operator.Number(register.Staff.Count)));
            }

            if (app.Services.GetRequiredService<BearerToken>().IsOpen)
            {
                Tell(language, OperatorTexts.DoorOpen);
            }

            foreach (var advice in installation.Advice)
            {
                Tell(language, advice);
            }

            if (installation.IsDevelopment)
            {
                TellWhatToTry(language, app.Urls.FirstOrDefault() ?? "");
            }
        }
    }

    private static void TellStorage(Language language, Installation installation)
    {
        if (installation.Settings.Database.IsSqlServer)
        {
            Tell(language, OperatorTexts.StoredInSqlServer, new Slot("keys", installation.KeyRingDirectory));
            return;
        }

        Tell(
            language,
            OperatorTexts.StoredInSqlite,
            new Slot("ledger", installation.LedgerFile),
            new Slot("blobs", installation.BlobsFile),
            new Slot("keys", installation.KeyRingDirectory));
    }

    private static void TellWhatToTry(Language language, string address)
    {
        var text = OperatorTexts.TryPostText.In(language);
        var body = $$"""{"type":"message","id":"1","channelId":"test","from":{"id":"me"},"conversation":{"id":"mine"},"deliveryMode":"expectReplies","text":"{{text}}"}""";
        Tell(language, OperatorTexts.TryChat);
        Tell(language, OperatorTexts.TryPost, new Slot("address", address), new Slot("body", body));
        Tell(language, OperatorTexts.TryVerify);
    }

    private static void Tell(Language language, Line line, params ReadOnlySpan<Slot> slots) => Console.Out.WriteLine(line.In(language, slots));
}
