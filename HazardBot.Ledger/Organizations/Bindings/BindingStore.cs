using System.Text.Json;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Sealing;
using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Organizations.Bindings;

/// <summary>Which chats belong to which member of staff. Codes and addresses are looked up by keyed hash; an address opens only while its binding stands.</summary>
public sealed class BindingStore(Database database, DataKeyStore keys, KeyedHash hash) : IBindingReader
{
    public void Add(Commit commit, BindingWrite write, DateTimeOffset now)
    {
        switch (write)
        {
            case IssueCode issue:
                commit.Add(BindingSql.VoidCodes, new { staff = issue.Staff });
                commit.Add(BindingSql.InsertCode, new
                {
                    code_hash = CodeHash(issue.Code),
                    staff = issue.Staff,
                    created_by = issue.By,
                    now = now.ToColumn(),
                    expires_at = (now + BindingCode.Valid).ToColumn(),
                });
                break;
            case BindChat bind:
                commit.Add(BindingSql.UseCode, new { code_hash = CodeHash(bind.Code), staff = bind.Staff, now = now.ToColumn() }, Expect.OneRow);
                Bind(commit, bind.Id, bind.Staff, bind.Address, now);
                break;
            case BindKnown known:
                Bind(commit, known.Id, known.Staff, known.Address, now);
                break;
            case EndBinding end:
                commit.Add(BindingSql.DestroyKey, new { id = end.Id.ToColumn(), now = now.ToColumn() });
                commit.Add(BindingSql.End, new { id = end.Id.ToColumn(), why = Codes.Of(end.Why), now = now.ToColumn() });
                break;
            case EndBindingsOf end:
                commit.Add(BindingSql.VoidCodes, new { staff = end.Staff });
                commit.Add(BindingSql.DestroyKeysOf, new { staff = end.Staff, now = now.ToColumn() });
                commit.Add(BindingSql.EndOf, new { staff = end.Staff, why = Codes.Of(end.Why), now = now.ToColumn() });
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(write), write.GetType().Name, "No way to write this.");
        }
    }

    /// <summary>The commit is stale where the binding ended meanwhile. The use is written down once an hour.</summary>
    public static void Rely(Commit commit, Binding binding, DateTimeOffset now)
    {
        if (now - binding.UsedAt < Binding.TouchedEvery)
        {
            commit.Add(BindingSql.Hold, new { id = binding.Id.ToColumn() }, Expect.OneRow);
        }
        else
        {
            commit.Add(BindingSql.Touch, new { id = binding.Id.ToColumn(), now = now.ToColumn() }, Expect.OneRow);
        }
    }

    /// <summary>Makes a code outside a turn.</summary>
    /// <exception cref="InvalidOperationException">Others kept making codes for the same person.</exception>
    public async Task IssueAsync(IssueCode issue, DateTimeOffset now, CancellationToken cancel)
    {
        const int MostTries = 5;
        for (var tries = 0; tries < MostTries; tries++)
        {
            var commit = new Commit();
            Add(commit, issue, now);
            if ((await database.CommitAsync(commit, cancel)).IsDone)
            {
                return;
            }
        }

        throw new InvalidOperationException("Others kept making codes for this person; none was made.");
    }

    /// <summary>Ends all of a person's bindings outside a turn.</summary>
    public Task EndAllAsync(EndBindingsOf end, DateTimeOffset now, CancellationToken cancel)
    {
        var commit = new Commit();
        Add(commit, end, now);
        return database.CommitAsync(commit, cancel);
    }

    /// <summary>A binding, also one that has ended; null if none has this id.</summary>
    public async Task<Binding?> FindAsync(Guid id, CancellationToken cancel) =>
        (await database.FirstAsync<Row>(BindingSql.Find, new { id = id.ToColumn() }, cancel))?.ToBinding();

    public Task<string?> FindCodeAsync(string code, DateTimeOffset now, CancellationToken cancel) =>
        database.FirstAsync<string>(BindingSql.FindCode, new { code_hash = CodeHash(code), now = now.ToColumn() }, cancel);

    public async Task<IReadOnlyList<Binding>> ListAsync(string staff, CancellationToken cancel) =>
        [.. (await database.ListAsync<Row>(BindingSql.List, new { staff }, cancel)).Select(row => row.ToBinding())];

    /// <summary>Where a person is reached, the chat last used first. For the sender, at the moment of sending.</summary>
    public async Task<IReadOnlyList<(Guid Binding, ReplyAddress Address)>> AddressesAsync(string staff, CancellationToken cancel)
    {
        var rows = await database.ListAsync<SealedRow>(BindingSql.Addresses, new { staff }, cancel);
        return [.. rows.Where(row => row.Wrapped is not null).Select(row => (row.Id.ToGuid(), Open(row)))];
    }

    /// <summary>Why the last binding of this user of this channel ended; null where there never was one, or it stands.</summary>
    public async Task<BindingEnd?> LastEndAsync(string channel, string user, CancellationToken cancel) =>
        await database.FirstAsync<string>(BindingSql.LastEnd, new { address = AddressHash(channel, user) }, cancel) is { } why ? Codes.Parse<BindingEnd>(why) : null;

    /// <summary>Whether this user of this channel is whom the binding stands for.</summary>
    public bool IsOf(Binding binding, string channel, string user) =>
        string.Equals(binding.Address, Convert.ToHexString(AddressHash(channel, user)), StringComparison.Ordinal);

    private void Bind(Commit commit, Guid id, string staff, ReplyAddress where, DateTimeOffset now)
    {
        var (key, row, at) = (KeyRing.Create(id), id.ToColumn(), now.ToColumn());
        var address = AddressHash(where.Channel, where.User);
        commit.Add(BindingSql.DestroyKeyAt, new { address, now = at });
        commit.Add(BindingSql.EndAt, new { address, why = Codes.Of(BindingEnd.Replaced), now = at });
        keys.Add(commit, key, now);
        commit.Add(BindingSql.Insert, new
        {
            id = row,
            staff,
            channel = where.Channel,
            address,
            address_sealed = SealedColumn.BindingAddress.Seal(key, row, JsonSerializer.SerializeToUtf8Bytes(where, HazardJson.Stored.ReplyAddress)),
            now = at,
        });
    }

    private ReplyAddress Open(SealedRow row) => JsonSerializer.Deserialize(
        SealedColumn.BindingAddress.Open(keys.Open(row.Id.ToGuid(), row.Wrapped!), row.Id, row.AddressSealed), HazardJson.Stored.ReplyAddress)
        ?? throw new JsonException("An address is never null.");

    private byte[] CodeHash(string code) => hash.Of("binding-code", code);

    private byte[] AddressHash(string channel, string user) => hash.Of("binding", channel, user);

    private sealed record SealedRow(byte[] Id, byte[] AddressSealed, byte[]? Wrapped);

    private sealed record Row(byte[] Id, string Staff, string Channel, byte[] Address, long CreatedAt, long UsedAt, string? EndedWhy)
    {
        public Binding ToBinding() => new(
            Id.ToGuid(),
            Staff,
            Channel,
            Convert.ToHexString(Address),
            CreatedAt.ToInstant(),
            UsedAt.ToInstant(),
            EndedWhy is null ? null : Codes.Parse<BindingEnd>(EndedWhy));
    }
}
