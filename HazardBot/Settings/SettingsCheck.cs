using System.Globalization;
using System.Text.RegularExpressions;
using HazardBot.Dialogs.Texts;

namespace HazardBot.Settings;

/// <summary>Something of the settings that is missing or wrong; never shows a secret's value.</summary>
public sealed record SettingsProblem(Line Line, string Value = "");

/// <summary>Finds what is missing or wrong before anything starts: one clear line each.</summary>
public static partial class SettingsCheck
{
    /// <summary>Empty where all is well.</summary>
    /// <param name="dataDirectory">Full path of the data directory.</param>
    public static IReadOnlyList<SettingsProblem> Problems(AllSettings settings, string dataDirectory, bool isProduction)
    {
        var problems = new List<SettingsProblem>();
        var (database, certificate, token) = (settings.Database, settings.Sealing.CertificatePath, settings.Messages.BearerToken);
        Demand(
            database.IsSqlServer || string.Equals(database.Provider, DatabaseSettings.Sqlite, StringComparison.OrdinalIgnoreCase),
            OperatorTexts.ProviderUnknown,
            database.Provider);
        Demand(!database.IsSqlServer || !string.IsNullOrWhiteSpace(database.ConnectionString), OperatorTexts.ConnectionStringMissing);
        Demand(!string.IsNullOrWhiteSpace(settings.Data.Directory), OperatorTexts.DataDirectoryMissing);
        Demand(!isProduction || !string.IsNullOrWhiteSpace(certificate), OperatorTexts.CertificateMissing);
        if (!string.IsNullOrWhiteSpace(certificate))
        {
            Demand(File.Exists(certificate), OperatorTexts.CertificateNotThere, certificate);
            Demand(
                !Path.GetFullPath(certificate).StartsWith(dataDirectory + Path.DirectorySeparatorChar, StringComparison.Ordinal),
                OperatorTexts.CertificateInData);
        }

        Demand(!isProduction || !string.IsNullOrWhiteSpace(token), OperatorTexts.TokenMissing);
        Demand(
            string.IsNullOrWhiteSpace(token) || token.Length >= MessagesSettings.ShortestToken,
            OperatorTexts.TokenShort,
            MessagesSettings.ShortestToken.ToString(CultureInfo.InvariantCulture));
        Demand(PrefixPattern().IsMatch(settings.Ledger.NumberPrefix), OperatorTexts.PrefixWrong, settings.Ledger.NumberPrefix);
        Demand(TimeZoneInfo.TryFindSystemTimeZoneById(settings.Ledger.TimeZone, out _), OperatorTexts.TimeZoneUnknown, settings.Ledger.TimeZone);
        return problems;

        void Demand(bool isGood, Line problem, string value = "")
        {
            if (!isGood)
            {
                problems.Add(new(problem, value));
            }
        }
    }

    [GeneratedRegex("^[A-Z]{2,4}$", RegexOptions.NonBacktracking)]
    private static partial Regex PrefixPattern();
}
