using System.Text.Json;
using System.Text.Json.Serialization;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Organizations.People;

/// <summary>Changes of the register made in chat, and their trail.</summary>
public sealed class PeopleStore(Database database, HazardReader hazards) : IPeopleReader
{
    public static void Add(Commit commit, ChangePeople change)
    {
        if (change.Seen is { } seen)
        {
            commit.Add(OrganizationSql.NextVersion, new { seen }, Expect.OneRow);
        }

        foreach (var added in change.Added)
        {
            commit.Add(OrganizationSql.InsertStaff, StaffRow.Of(added));
        }

        foreach (var changed in change.Changed)
        {
            commit.Add(OrganizationSql.UpdateStaff, StaffRow.Of(changed), Expect.OneRow);
        }

        foreach (var happened in change.Events)
        {
            commit.Add(PeopleSql.InsertEvent, new
            {
                id = happened.Id.ToColumn(),
                staff = happened.Staff,
                kind = Codes.Of(happened.Kind),
                actor = happened.Actor,
                role = Codes.Of(happened.Role),
                at = happened.At.ToColumn(),
                details = happened.To is null ? null : JsonSerializer.Serialize(new StaffEventDetails(happened.To, happened.Hazards), PeopleJson.Default.StaffEventDetails),
            });
        }
    }

    /// <summary>The trail about a person, oldest first.</summary>
    public async Task<IReadOnlyList<StaffEvent>> EventsOfAsync(string staff, CancellationToken cancel) =>
        [.. (await database.ListAsync<Row>(PeopleSql.Events, new { staff }, cancel)).Select(row => row.ToEvent())];

    /// <summary>Who left since then and what was handed on, oldest first.</summary>
    public async Task<IReadOnlyList<StaffEvent>> DeparturesAsync(DateTimeOffset since, CancellationToken cancel) =>
        [.. (await database.ListAsync<Row>(PeopleSql.Departures, new { since = since.ToColumn() }, cancel)).Select(row => row.ToEvent())];

    public async Task<IReadOnlyList<Hazard>> InHandsOfAsync(string staff, int limit, CancellationToken cancel)
    {
        var held = await database.ListAsync<string>(PeopleSql.HeldNumbers, new { staff, limit }, cancel);
        var handled = await database.ListAsync<string>(PeopleSql.HandledNumbers, new { staff, limit }, cancel);
        var found = new List<Hazard>();
        foreach (var number in held.Union(handled, StringComparer.Ordinal).Take(limit))
        {
            if (await hazards.FindByNumberAsync(number, cancel) is { } hazard)
            {
                found.Add(hazard);
            }
        }

        return found;
    }

    private sealed record Row(byte[] Id, string Staff, string Kind, string Actor, string Role, long At, string? Details)
    {
        public StaffEvent ToEvent()
        {
            var details = Details is null ? null : JsonSerializer.Deserialize(Details, PeopleJson.Default.StaffEventDetails);
            return new(
                Id.ToGuid(), Staff, Codes.Parse<StaffEventKind>(Kind), Actor, Codes.Parse<StaffRole>(Role), At.ToInstant(), details?.To, details?.Hazards ?? []);
        }
    }
}

internal sealed record StaffEventDetails(string To, IReadOnlyList<string> Hazards);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StaffEventDetails))]
internal sealed partial class PeopleJson : JsonSerializerContext;
