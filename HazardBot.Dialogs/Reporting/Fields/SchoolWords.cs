using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Texts;

namespace HazardBot.Dialogs.Reporting.Fields;

/// <summary>A school in words, and its unit in the register.</summary>
internal static class SchoolWords
{
    private static readonly string[] Endings = ["小学", "中学", "学校", "校", "园", "学院", "大学", "分校", "高中", "初中", "职高", "中心", "小", "中", "school", "college", "kindergarten", "university"];

    public static bool LooksLikeAName(string text)
    {
        var bare = text.TrimEnd('。', '！', '.', '!', ' ', '的', '吧');
        return Endings.Any(e => bare.EndsWith(e, StringComparison.OrdinalIgnoreCase));
    }

    public static string? Show(HazardDraft draft, SchoolAnswer? school, FormContext context)
    {
        if (school is null)
        {
            return context.Register.Find(draft.District)?.Name is { } known
                ? FieldTexts.DistrictOnly.In(context.Language, new Slot("district", known))
                : null;
        }

        if (context.Register.Find(school.Code) is not { } unit)
        {
            var told = new Slot("school", DraftWords.Shorten(school.Told, 40));
            return school.Told.Length == 0 ? null
                : context.Register.Find(draft.District)?.Name is { } area ? FieldTexts.ListedAsToldIn.In(context.Language, told, new Slot("district", area))
                : FieldTexts.ListedAsTold.In(context.Language, told);
        }

        return context.Register.DistrictOf(unit.Code) is { } district
            ? FieldTexts.WithDistrict.In(context.Language, new("school", unit.Name), new("district", district.Name))
            : unit.Name;
    }

    /// <summary>The narrowest unit known: the school, the district, or what all that fit have above them; null where it may be anywhere.</summary>
    public static string? Unit(HazardDraft draft, SchoolAnswer? school, FormContext context)
    {
        if ((school?.Code ?? draft.District) is { } known)
        {
            return known;
        }

        var districts = (school?.Candidates ?? []).Select(code => context.Register.DistrictOf(code)?.Code).Distinct().ToList();
        return districts is [{ } only] ? only : null;
    }
}
