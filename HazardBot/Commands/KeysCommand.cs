using System.CommandLine;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Settings;

namespace HazardBot.Commands;

/// <summary><c>keys rotate</c>: a new key for the ring, and every data key and secret wrapped with it.</summary>
public sealed class KeysCommand : Command
{
    public KeysCommand()
        : base("keys", "密钥 · keys")
    {
        var rotate = new Command("rotate", "换一把主密钥，重新包裹所有数据密钥 · a new key for the ring; all data keys are wrapped anew") { TreatUnmatchedTokensAsErrors = false };
        rotate.SetAction((parse, cancel) => Cli.GuardAsync(() => RotateAsync(Cli.Settings(parse), cancel)));
        Add(rotate);
    }

    private static async Task<int> RotateAsync(string[] settings, CancellationToken cancel)
    {
        var (_, installation) = Server.Prepare(settings);

        // Opened once with the old ring: what can't be opened must not get a new key beside it.
        await using (await installation.OpenAsync(cancel))
        {
            KeyRingProtection.AddKey(installation.KeyRingDirectory, installation.CertificateFile, installation.Settings.Sealing.CertificatePassword, TimeProvider.System.GetUtcNow());
        }

        await using var ledger = await installation.OpenAsync(cancel);
        var counts = await ledger.Rotation.RunAsync(cancel);
        Console.Out.WriteLine(Operator.Tell(
            CaseOperatorTexts.Rotated, new("keys", Operator.Number(counts.Keys)), new("secrets", Operator.Number(counts.Secrets)), new("blobs", Operator.Number(counts.Blobs))));
        return ExitCodes.Good;
    }
}
