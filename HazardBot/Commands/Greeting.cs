using HazardBot.Channels.BotFramework;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Hosting;
using HazardBot.Ledger;
using HazardBot.Settings;

namespace HazardBot.Commands;

/// <summary>What a newcomer is told when the server is up: where it listens, where it stores, what to try.</summary>
internal static class Greeting
{
    public static async Task PrintAsync(WebApplication app, Installation installation, OpenLedger ledger, bool isFilled)
    {
        var register = isFilled ? await ledger.Organizations.LoadAsync(CancellationToken.None) : null;
        var today = DateOnly.FromDateTime(app.Services.GetRequiredService<LocalTime>().Now.DateTime);
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

            if (installation.Calendar.MissingYearWarning(today) is { } year)
            {
                Tell(language, OperatorTexts.WorkdaysMissing, new Slot("year", Operator.Number(year)));
            }

            TellUnconfirmed(language, installation);
            if (installation.IsDevelopment)
            {
                TellWhatToTry(language, app.Urls.FirstOrDefault() ?? "");
            }
        }
    }

    /// <summary>Where people are served, it is told at every start.</summary>
    private static void TellUnconfirmed(Language language, Installation installation)
    {
        var open = Confirmations.Of(installation.Settings).Where(item => !item.IsConfirmed).Select(item => item.Name).ToList();
        if (!installation.IsDevelopment && open.Count > 0)
        {
            Tell(language, OperatorTexts.Unconfirmed, new("count", Operator.Number(open.Count)), new("names", string.Join(", ", open)));
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
