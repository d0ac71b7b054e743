using System.Globalization;

namespace HazardBot.Dialogs.Turns;

/// <summary>A file that comes with a reply. What is kept of it is a reference, never an address that works: the door makes one for whoever may open it, when it is shown.</summary>
/// <param name="Reference">Begins with <see cref="PhotoScheme"/> or <see cref="ExportScheme"/>.</param>
/// <param name="Name">What the person sees of it.</param>
public sealed record ReplyFile(string ContentType, string Reference, string Name)
{
    public const string PhotoScheme = "hazardbot-photo:";

    public const string ExportScheme = "hazardbot-export:";

    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="blob">Already cleaned and stored.</param>
    public static ReplyFile Photo(Guid blob, string name) => new("image/jpeg", string.Create(CultureInfo.InvariantCulture, $"{PhotoScheme}{blob:N}"), name);

    /// <param name="order">What is to be exported, as <see cref="Querying.ExportOrder.ToReference"/> writes it.</param>
    public static ReplyFile Export(string order, string name) => new(Workbook, ExportScheme + order, name);
}
