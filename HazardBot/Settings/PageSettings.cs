namespace HazardBot.Settings;

/// <summary>Section <c>Page</c>: the installation's own chat page.</summary>
public sealed class PageSettings
{
    /// <summary>Where people reach the page, as it is printed on posters: <c>https://report.example.cn</c>, without a path. Only posters need it.</summary>
    public string? Address { get; init; }

    /// <summary>A font file with Chinese letters for posters (.ttf, .ttc, .otf); without one the usual places are looked through.</summary>
    public string? PosterFont { get; init; }

    /// <returns>Null where it is no address of a web page.</returns>
    public static Uri? Parse(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { Scheme: "https" or "http", PathAndQuery: "/", Fragment: "" } ? uri : null;
}
