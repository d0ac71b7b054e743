using HazardBot.Channels.BotFramework;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger;

namespace HazardBot.Commands;

/// <summary>What a newcomer is told when the server is up: where it listens, where it stores, what to try.</summary>
internal static class Greeting
{
    public static async Task PrintAsync(WebApplication app, Installation installation, OpenLedger ledger, bool isFilled)
    {
        var address = app.Urls.FirstOrDefault() ?? "";
        Tell(OperatorTexts.Running, new Slot("environment", app.Environment.EnvironmentName));
        Tell(OperatorTexts.Listening, new Slot("addresses", string.Join(", ", app.Urls)));
        if (installation.Settings.Database.IsSqlServer)
        {
            Tell(OperatorTexts.StoredInSqlServer, new Slot("keys", installation.KeyRingDirectory));
        }
        else
        {
            Tell(
                OperatorTexts.StoredInSqlite,
                new Slot("ledger", installation.LedgerFile),
                new Slot("blobs", installation.BlobsFile),
                new Slot("keys", installation.KeyRingDirectory));
        }

        if (isFilled)
        {
            var register = await ledger.Organizations.LoadAsync(CancellationToken.None);
            Tell(
                OperatorTexts.DemoFilled,
                new Slot("organizations", Operator.Number(register.Organizations.Count)),
                new Slot("staff", Operator.Number(register.Staff.Count)));
        }

        if (!installation.IsDevelopment)
        {
            return;
        }

        if (app.Services.GetRequiredService<BearerToken>().IsOpen)
        {
            Tell(OperatorTexts.DoorOpen);
        }

        Tell(OperatorTexts.TryChat);
        var body = $$"""{"type":"message","id":"1","channelId":"test","from":{"id":"me"},"conversation":{"id":"mine"},"deliveryMode":"expectReplies","text":"{{Operator.Tell(OperatorTexts.TryPostText)}}"}""";
        Tell(OperatorTexts.TryPost, new Slot("address", address), new Slot("body", body));
        Tell(OperatorTexts.TryVerify);
    }

    private static void Tell(Line line, params ReadOnlySpan<Slot> slots) => Console.Out.WriteLine(Operator.Tell(line, slots));
}
