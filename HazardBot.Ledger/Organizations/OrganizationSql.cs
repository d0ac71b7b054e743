using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Organizations;

internal static class OrganizationSql
{
    public static readonly Statement Version = new("SELECT version FROM register_version WHERE id = 1");

    public static readonly Statement NextVersion = new("UPDATE register_version SET version = version + 1 WHERE id = 1 AND version = @seen");

    public static readonly Statement All = new(
        "SELECT code, name, kind, parent, aliases, lon, lat, hotline, vanished_at FROM organization ORDER BY code");

    public static readonly Statement Insert = new(
        """
        INSERT INTO organization (code, name, kind, parent, aliases, lon, lat, hotline, vanished_at)
        VALUES (@Code, @Name, @Kind, @Parent, @Aliases, @Lon, @Lat, @Hotline, @Vanished_at)
        """);

    public static readonly Statement Update = new(
        """
        UPDATE organization SET name = @Name, kind = @Kind, parent = @Parent, aliases = @Aliases, lon = @Lon, lat = @Lat,
            hotline = @Hotline, vanished_at = @Vanished_at
        WHERE code = @Code
        """);

    public static readonly Statement AllStaff = new(
        "SELECT code, name, unit, role, phone, wecom, dingtalk, feishu, email, vanished_at FROM staff ORDER BY code");

    public static readonly Statement InsertStaff = new(
        """
        INSERT INTO staff (code, name, unit, role, phone, wecom, dingtalk, feishu, email, vanished_at)
        VALUES (@Code, @Name, @Unit, @Role, @Phone, @Wecom, @Dingtalk, @Feishu, @Email, @Vanished_at)
        """);

    public static readonly Statement UpdateStaff = new(
        """
        UPDATE staff SET name = @Name, unit = @Unit, role = @Role, phone = @Phone, wecom = @Wecom, dingtalk = @Dingtalk,
            feishu = @Feishu, email = @Email, vanished_at = @Vanished_at
        WHERE code = @Code
        """);
}
