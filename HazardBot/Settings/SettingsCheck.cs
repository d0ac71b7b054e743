using System.Globalization;
using System.Text.RegularExpressions;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger.Duties;

namespace HazardBot.Settings;

/// <summary>Something of the settings that is missing or wrong; never shows a secret's value.</summary>
public sealed record SettingsProblem(Line Line, string Value = "");

/// <summary>Finds what is missing or wrong before anything starts: one clear line each.</summary>
public static partial class SettingsCheck
{
    /// <summary>Empty where all is well.</summary>
    public static IReadOnlyList<SettingsProblem> Problems(Installation installation)
    {
        var problems = new List<SettingsProblem>();
        var (settings, isProduction) = (installation.Settings, !installation.IsDevelopment);
        var (database, certificate, token) = (settings.Database, installation.CertificateFile, settings.Messages.BearerToken);
        Demand(
            database.IsSqlServer || string.Equals(database.Provider, DatabaseSettings.Sqlite, StringComparison.OrdinalIgnoreCase),
            OperatorTexts.ProviderUnknown,
            database.Provider);
        Demand(!database.IsSqlServer || !string.IsNullOrWhiteSpace(database.ConnectionString), OperatorTexts.ConnectionStringMissing);
        Demand(!string.IsNullOrWhiteSpace(settings.Data.Directory), OperatorTexts.DataDirectoryMissing);
        Demand(!isProduction || certificate is not null, OperatorTexts.CertificateMissing);
        if (certificate is not null)
        {
            Demand(File.Exists(certificate), OperatorTexts.CertificateNotThere, certificate);
            Demand(!IsWithin(certificate, installation.DataDirectory) && !IsWithin(certificate, installation.KeyRingDirectory), OperatorTexts.CertificateInData);
        }

        Demand(!isProduction || !string.IsNullOrWhiteSpace(token) || settings.BotFramework.IsOn || settings.WeCom.IsOn, OperatorTexts.TokenMissing);
        Demand(
            string.IsNullOrWhiteSpace(token) || token.Length >= MessagesSettings.ShortestToken,
            OperatorTexts.TokenShort,
            MessagesSettings.ShortestToken.ToString(CultureInfo.InvariantCulture));
        Demand(
            string.IsNullOrWhiteSpace(settings.DirectLine.Secret) || settings.DirectLine.Secret.Length >= MessagesSettings.ShortestToken,
            OperatorTexts.SecretShort,
            MessagesSettings.ShortestToken.ToString(CultureInfo.InvariantCulture));
        Demand(
            string.IsNullOrWhiteSpace(settings.Page.Address) || PageSettings.Parse(settings.Page.Address) is not null,
            PosterTexts.AddressWrong,
            settings.Page.Address ?? "");
        Demand(PrefixPattern().IsMatch(settings.Ledger.NumberPrefix), OperatorTexts.PrefixWrong, settings.Ledger.NumberPrefix);
        Demand(TimeZoneInfo.TryFindSystemTimeZoneById(settings.Ledger.TimeZone, out _), OperatorTexts.TimeZoneUnknown, settings.Ledger.TimeZone);
        var (morning, afternoon) = (settings.Calendar.Morning, settings.Calendar.Afternoon);
        Demand(
            WorkSpan.TryParse(morning) is { } first && WorkSpan.TryParse(afternoon) is { } second && first.Until <= second.From,
            OperatorTexts.WorkHoursWrong,
            $"{morning}, {afternoon}");
        Demand(settings.Proxies.Networks() is not null, OperatorTexts.ProxyWrong, string.Join(", ", settings.Proxies.Known));
        problems.AddRange(settings.Limits.Wrong().Select(name => new SettingsProblem(OperatorTexts.LimitWrong, name)));
        problems.AddRange(BotFrameworkCheck.Problems(settings.BotFramework));
        problems.AddRange(WeComCheck.Problems(settings.WeCom, settings.WeChatKf));
        problems.AddRange(NoticeSettingsCheck.Problems(settings.Mail, settings.Sms));
        problems.AddRange(settings.Clocks.Wrong().Select(name => new SettingsProblem(OperatorTexts.ClockWrong, name)));
        problems.AddRange(settings.Sweeps.Wrong().Select(name => new SettingsProblem(OperatorTexts.SweepSettingWrong, name)));
        problems.AddRange(settings.Hotlines.Wrong().Select(name => new SettingsProblem(OperatorTexts.HotlineWrong, name)));
        problems.AddRange(settings.Alerts.Clocks.Wrong().Select(name => new SettingsProblem(OperatorTexts.AlertClockWrong, name)));
        Demand(!settings.Alerts.Outside.IsHalf, OperatorTexts.OutsideHalf);
        problems.AddRange(settings.Cases.Wrong().Select(name => new SettingsProblem(OperatorTexts.ClockWrong, name)));
        return problems;

        void Demand(bool isGood, Line problem, string value = "")
        {
            if (!isGood)
            {
                problems.Add(new(problem, value));
            }
        }
    }

    private static bool IsWithin(string file, string folder) => file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    [GeneratedRegex("^[A-Z]{2,4}$", RegexOptions.NonBacktracking)]
    private static partial Regex PrefixPattern();
}
