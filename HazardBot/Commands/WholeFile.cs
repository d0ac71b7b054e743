using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;

namespace HazardBot.Commands;

/// <summary>A file that is there whole or not at all.</summary>
internal static class WholeFile
{
    /// <exception cref="CannotStartException">It can't be written; tells why.</exception>
    public static async Task WriteAsync(FileInfo file, byte[] bytes, CancellationToken cancel)
    {
        var part = file.FullName + ".part";
        try
        {
            await File.WriteAllBytesAsync(part, bytes, cancel);
            File.Move(part, file.FullName, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotStartException([Operator.Tell(OperatorTexts.CannotWrite, new Slot("file", file.FullName), new Slot("reason", e.Message.ReplaceLineEndings(" ")))]);
        }
        finally
        {
            if (File.Exists(part))
            {
                File.Delete(part);
            }
        }
    }
}
