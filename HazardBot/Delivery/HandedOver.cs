using HazardBot.Ledger;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations.People;

namespace HazardBot.Delivery;

/// <summary>What came into somebody's hands because its holder left: named in the heir's next digest.</summary>
public sealed class HandedOver(OpenLedger ledger)
{
    /// <summary>Longer than any holiday; what lies further back is told no more.</summary>
    private const int DaysBack = 14;

    /// <summary>Codes of all who have to be told of something.</summary>
    public async Task<IReadOnlyList<string>> HeirsAsync(DateTimeOffset now, CancellationToken cancel)
    {
        List<string> heirs = [];
        foreach (var heir in (await DeparturesAsync(now, cancel)).GroupBy(departure => departure.To!, StringComparer.Ordinal))
        {
            if (heir.Max(departure => departure.At) > await LastDigestAsync(heir.Key, now, cancel))
            {
                heirs.Add(heir.Key);
            }
        }

        return heirs;
    }

    /// <summary>The departures that an heir has not been told of, oldest first.</summary>
    /// <param name="staff">Staff code.</param>
    public async Task<IReadOnlyList<StaffEvent>> ToAsync(string staff, DateTimeOffset now, CancellationToken cancel)
    {
        var departures = (await DeparturesAsync(now, cancel)).Where(departure => departure.To == staff).ToList();
        if (departures.Count == 0)
        {
            return [];
        }

        var since = await LastDigestAsync(staff, now, cancel);
        return [.. departures.Where(departure => departure.At > since)];
    }

    private async Task<IEnumerable<StaffEvent>> DeparturesAsync(DateTimeOffset now, CancellationToken cancel) =>
        (await ledger.People.DeparturesAsync(now.AddDays(-DaysBack), cancel)).Where(departure => departure is { To: not null, Hazards.Count: > 0 });

    /// <summary>When the last digest before today's was written.</summary>
    private async Task<DateTimeOffset> LastDigestAsync(string staff, DateTimeOffset now, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        for (var back = 1; back <= DaysBack; back++)
        {
            if (await ledger.Outbox.WrittenAtAsync(DailyMessages.Key(OutgoingKind.Digest, staff, today.AddDays(-back)), cancel) is { } at)
            {
                return at;
            }
        }

        return DateTimeOffset.MinValue;
    }
}
