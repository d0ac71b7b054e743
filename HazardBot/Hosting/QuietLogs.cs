namespace HazardBot.Hosting;

/// <summary>What the framework would write of its own accord and must not.</summary>
internal static class QuietLogs
{
    private const string Framework = "Microsoft.AspNetCore";

    /// <summary>They log a failed start with its stack trace; who started the server tells it in one line.</summary>
    private static readonly string[] Starters = ["Microsoft.AspNetCore.Server.Kestrel", "Microsoft.Extensions.Hosting.Internal.Host"];

    /// <summary>
    /// Below a warning the framework's lines name addresses with their queries, and bytes of what is no request: whatever level the
    /// settings ask for, they are not written.
    /// </summary>
    /// <param name="hasStarted">Whether the server has started.</param>
    public static void Configure(LoggerFilterOptions filter, Func<bool> hasStarted)
    {
        foreach (var rule in filter.Rules.Where(IsFrameworks).ToList())
        {
            filter.Rules.Remove(rule);
            if (rule.LogLevel > LogLevel.Warning)
            {
                filter.Rules.Add(rule);
            }
        }

        filter.Rules.Insert(0, new LoggerFilterRule(null, Framework, LogLevel.Warning, null));
        foreach (var starter in Starters)
        {
            filter.Rules.Add(new LoggerFilterRule(null, starter, LogLevel.Warning, (_, _, _) => hasStarted()));
        }
    }

    private static bool IsFrameworks(LoggerFilterRule rule) => rule.CategoryName?.StartsWith(Framework, StringComparison.OrdinalIgnoreCase) == true;
}
