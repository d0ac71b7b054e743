using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>District and school of a question. A new district drops a school named before; a school elsewhere drops the district.</summary>
internal static class QuestionPlaces
{
    public static LedgerQuestion Placed(LedgerQuestion question, QuestionParts parts, LedgerQuestion? before, Register register)
    {
        var school = parts.School is { Candidates: [var only] } ? only.Code : null;
        var (code, name) = parts.District is { } named ? (named.Unit?.Code, named.Name) : (before?.DistrictCode, before?.DistrictName);
        if (parts.District is null && school is not null && code is not null && !register.IsWithin(school, code))
        {
            (code, name) = (null, null);
        }

        var keepsSchool = parts.School is null && parts.District is null;
        return question with
        {
            DistrictCode = code,
            DistrictName = name,
            SchoolCode = keepsSchool ? before?.SchoolCode : school,
            SchoolText = keepsSchool ? before?.SchoolText : parts.SchoolText,
        };
    }
}
