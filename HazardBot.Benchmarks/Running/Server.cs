using System.Diagnostics;
using System.Net;

namespace HazardBot.Benchmarks.Running;

/// <summary>A server under measurement, in a process of its own.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Child _child;
    private readonly long _started;

    private Server(string name, Uri root, Child child, long started) => (Name, Root, _child, _started) = (name, root, child, started);

    public string Name { get; }

    public Uri Root { get; }

    public Uri Messages => new(Root, "/api/messages");

    public int Process => _child.Id;

    /// <summary>Time since just before the process was started.</summary>
    public TimeSpan Age => Stopwatch.GetElapsedTime(_started);

    /// <summary>The bare endpoint, with the garbage collector that a web project has by default.</summary>
    public static Server StartFloor(string database)
    {
        var root = new Uri($"http://127.0.0.1:{FreePort.Take()}");
        return Start("floor", root, DotnetHost.Self, ["floor", "--url", Address(root), "--db", database], new() { ["DOTNET_gcServer"] = "1" });
    }

    /// <summary>HazardBot as it comes, in Development, where the endpoint is open and an empty database gets its invented register.</summary>
    /// <param name="assembly">HazardBot.dll, built or published.</param>
    /// <param name="data">Its data directory.</param>
    /// <param name="settings">Further settings, as environment variables.</param>
    public static Server StartBot(string assembly, string data, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var root = new Uri($"http://127.0.0.1:{FreePort.Take()}");
        return Start("HazardBot", root, assembly, [], new(settings ?? new Dictionary<string, string?>(), StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = Address(root),
            ["Data__Directory"] = data,
        });
    }

    /// <summary>Polls until the path answers 200.</summary>
    /// <exception cref="InvalidOperationException">The server ended, or did not answer within a minute.</exception>
    public async Task<Server> WaitAsync(string path, CancellationToken cancel)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var url = new Uri(Root, path);
        while (!await AnswersAsync(client, url, cancel))
        {
            if (_child.HasExited || Age > TimeSpan.FromMinutes(1))
            {
                throw new InvalidOperationException($"{Name} does not answer at {url}. It said:\n{_child.Output}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(5), cancel);
        }

        return this;
    }

    public ValueTask DisposeAsync() => _child.DisposeAsync();

    private static Server Start(string name, Uri root, string assembly, IReadOnlyList<string> arguments, Dictionary<string, string?> environment)
    {
        var started = Stopwatch.GetTimestamp();
        var child = Child.Start(DotnetHost.Path, [assembly, .. arguments], Path.GetDirectoryName(assembly)!, environment);
        return new(name, root, child, started);
    }

    private static string Address(Uri root) => root.GetLeftPart(UriPartial.Authority);

    private static async Task<bool> AnswersAsync(HttpClient client, Uri url, CancellationToken cancel)
    {
        try
        {
            using var response = await client.GetAsync(url, cancel);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
