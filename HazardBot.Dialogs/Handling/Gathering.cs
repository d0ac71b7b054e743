using HazardBot.Dialogs.Handling.Instructions;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling;

/// <summary>What an instruction brings to a step; what is said later stands in place of what was said before.</summary>
internal static class Gathering
{
    /// <summary>A name without a word of work in it is hardly longer.</summary>
    private const int LongestName = 4;

    public static Gathered From(Gathered before, HandlingVerb verb, HandlingReading said, IReadOnlyList<Guid> photos)
    {
        var with = before with
        {
            Day = said.Day ?? before.Day,
            MoreDays = said.MoreDays ?? before.MoreDays,
            Target = said.Target ?? before.Target,
            Photos = photos.Count > 0 ? [.. before.Photos, .. photos] : before.Photos,
        };
        return verb is HandlingVerb.Accept or HandlingVerb.Assign or HandlingVerb.Rate
            ? Responsibility(with, said)
            : with with { Reason = said.Reason ?? before.Reason };
    }

    /// <summary>What stands in the ledger, as if it had just been said.</summary>
    public static Gathered Standing(Hazard hazard) => new()
    {
        Owner = hazard.Facts.Owner,
        Handler = hazard.Facts.Handler ?? "",
        Measure = hazard.Words.Measure,
        Day = hazard.Facts.Due,
        Mode = hazard.Facts.Details?.Mode,
        Guard = hazard.Facts.Details?.Guard,
        Interim = hazard.Words.Interim,
    };

    /// <summary>What stands, with what the correction names in its place.</summary>
    public static Gathered Overlay(Gathered standing, HandlingReading said) => standing with
    {
        Owner = said.Owner ?? standing.Owner,
        Handler = said.Owner is null ? standing.Handler : null,
        Measure = said.Measure ?? standing.Measure,
        Day = said.Day ?? standing.Day,
        Mode = said.Mode ?? (said.Day is null ? standing.Mode : null),
        Guard = said.Guard ?? standing.Guard,
        Interim = said.Interim ?? standing.Interim,
        Severity = said.Severity ?? standing.Severity,
    };

    private static Gathered Responsibility(Gathered before, HandlingReading said)
    {
        if (AsksGuard(before))
        {
            return before with
            {
                Guard = said.Guard ?? said.Owner ?? (before.Guard is null && said.Interim is null && said.Measure is not null ? said.Rest : null) ?? before.Guard
                    ?? (said.Rest is { Length: <= LongestName } name ? name : null),
                Interim = said.Interim ?? said.Measure ?? before.Interim ?? (said.Rest is { Length: > LongestName } words ? words : null),
                Mode = said.Mode ?? before.Mode,
            };
        }

        var with = before with
        {
            Owner = said.Owner ?? before.Owner,
            Handler = said.Owner is null ? before.Handler : null,
            Measure = said.Measure ?? before.Measure,
            Mode = said.Mode ?? before.Mode,
            Severity = said.Severity ?? before.Severity,
            Guard = said.Guard ?? before.Guard,
            Interim = said.Interim ?? before.Interim,
        };
        return said.Rest is not { } rest ? with
            : with.Owner is null && (rest.Length <= LongestName || with.Measure is not null) ? with with { Owner = rest }
            : with.Measure is null ? with with { Measure = rest }
            : with;
    }

    /// <summary>Everything is there but who keeps watch, and how.</summary>
    private static bool AsksGuard(Gathered said) => said is { Owner: not null, Measure: not null, Day: not null, Handler: not null }
        && (said.Guard is null || said.Interim is null);
}
