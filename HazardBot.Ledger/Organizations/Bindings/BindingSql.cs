using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Organizations.Bindings;

internal static class BindingSql
{
    public static readonly Statement VoidCodes = new("DELETE FROM binding_code WHERE staff = @staff AND used_at IS NULL");

    public static readonly Statement InsertCode = new(
        "INSERT INTO binding_code (code, staff, created_by, created_at, expires_at) VALUES (@code_hash, @staff, @created_by, @now, @expires_at)");

    public static readonly Statement FindCode = new(
        "SELECT staff FROM binding_code WHERE code = @code_hash AND used_at IS NULL AND expires_at > @now");

    public static readonly Statement UseCode = new(
        "UPDATE binding_code SET used_at = @now WHERE code = @code_hash AND staff = @staff AND used_at IS NULL AND expires_at > @now");

    public static readonly Statement Insert = new(
        """
        INSERT INTO binding (id, staff, channel, address, address_sealed, created_at, used_at)
        VALUES (@id, @staff, @channel, @address, @address_sealed, @now, @now)
        """);

    public static readonly Statement Find = new(
        "SELECT id, staff, channel, address, created_at, used_at, ended_why FROM binding WHERE id = @id");

    /// <summary>Ids are in the order in which they were made.</summary>
    public static readonly Statement LastEnd = new(
        "SELECT ended_why FROM binding WHERE address = @address ORDER BY id DESC LIMIT 1",
        "SELECT TOP (1) ended_why FROM binding WHERE address = @address ORDER BY id DESC");

    public static readonly Statement List = new(
        """
        SELECT id, staff, channel, address, created_at, used_at, ended_why FROM binding
        WHERE staff = @staff AND ended_at IS NULL ORDER BY id
        """);

    public static readonly Statement Addresses = new(
        """
        SELECT b.id, b.address_sealed, k.wrapped FROM binding b JOIN data_key k ON k.id = b.id
        WHERE b.staff = @staff AND b.ended_at IS NULL ORDER BY b.used_at DESC, b.id DESC
        """);

    /// <summary>Changes nothing, but holds the binding as it stands until the commit ends.</summary>
    public static readonly Statement Hold = new("UPDATE binding SET used_at = used_at WHERE id = @id AND ended_at IS NULL");

    public static readonly Statement Touch = new("UPDATE binding SET used_at = @now WHERE id = @id AND ended_at IS NULL");

    // The key first: the binding is found while it still stands.
    public static readonly Statement DestroyKeyAt = new(
        """
        UPDATE data_key SET wrapped = NULL, destroy_after = NULL, destroyed_at = @now
        WHERE id IN (SELECT id FROM binding WHERE address = @address AND ended_at IS NULL)
        """);

    public static readonly Statement EndAt = new(
        "UPDATE binding SET ended_at = @now, ended_why = @why WHERE address = @address AND ended_at IS NULL");

    public static readonly Statement DestroyKeysOf = new(
        """
        UPDATE data_key SET wrapped = NULL, destroy_after = NULL, destroyed_at = @now
        WHERE id IN (SELECT id FROM binding WHERE staff = @staff AND ended_at IS NULL)
        """);

    public static readonly Statement EndOf = new(
        "UPDATE binding SET ended_at = @now, ended_why = @why WHERE staff = @staff AND ended_at IS NULL");

    public static readonly Statement DestroyKey = new(
        """
        UPDATE data_key SET wrapped = NULL, destroy_after = NULL, destroyed_at = @now
        WHERE id IN (SELECT id FROM binding WHERE id = @id AND ended_at IS NULL)
        """);

    public static readonly Statement End = new(
        "UPDATE binding SET ended_at = @now, ended_why = @why WHERE id = @id AND ended_at IS NULL");

    /// <summary>Bindings of a channel not used since.</summary>
    public static readonly Statement Idle = new(
        "SELECT id FROM binding WHERE channel = @channel AND used_at <= @since AND ended_at IS NULL ORDER BY used_at LIMIT @limit",
        "SELECT TOP (@limit) id FROM binding WHERE channel = @channel AND used_at <= @since AND ended_at IS NULL ORDER BY used_at");

    /// <summary>Ends one only where it is still idle.</summary>
    public static readonly Statement EndIdle = new(
        "UPDATE binding SET ended_at = @now, ended_why = @why WHERE id = @id AND used_at <= @since AND ended_at IS NULL");
}
