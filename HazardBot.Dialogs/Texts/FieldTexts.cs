namespace HazardBot.Dialogs.Texts;

/// <summary>The names of the answers, as they stand in a summary.</summary>
public static class FieldTexts
{
    public static readonly Line What = new("内容", "What");
    public static readonly Line School = new("学校", "School");
    public static readonly Line District = new("区市", "District");
    public static readonly Line Place = new("位置", "Place");
    public static readonly Line Category = new("类别", "Kind");
    public static readonly Line When = new("时间", "When");
    public static readonly Line Contact = new("联系电话", "Your phone");
    public static readonly Line Unwell = new("有人不舒服", "Anyone unwell");
    public static readonly Line OnIce = new("现在有人在", "Anyone there now");
    public static readonly Line Vehicle = new("车牌或路线", "Plate or route");
    public static readonly Line Substance = new("什么药品", "Which substance");
    public static readonly Line Receipt = new("回执号", "Receipt");
    public static readonly Line LedgerNumber = new("台账编号", "Ledger number");
    public static readonly Line Progress = new("进展", "Progress");
    public static readonly Line Due = new("改好期限", "Due by");
    public static readonly Line Photos = new("照片", "Photos");
    public static readonly Line Yes = new("有", "yes");
    public static readonly Line No = new("没有", "no");
    public static readonly Line ListedAsTold = new("{school}（名单里没有，按您说的记）", "{school} (not on our list, kept as you said it)");
    public static readonly Line ListedAsToldIn = new("{school}（{district}，名单里没有，按您说的记）", "{school} ({district}; not on our list, kept as you said it)");
    public static readonly Line WithDistrict = new("{school}（{district}）", "{school} ({district})");
    public static readonly Line DistrictOnly = new("{district}，学校不清楚", "{district}, school not known");
    public static readonly Line SchoolUnknown = new("不清楚", "not known");
    public static readonly Line PhotoCount = new("{count}张", "{count}");
    public static readonly Line Labelled = new("{label}：{value}", "{label}: {value}");
    public static readonly Line Numbered = new("{number}. {text}", "{number}. {text}");
    public static readonly Line Aside = new("（{text}）", " ({text})");
    public static readonly Line Separator = new("，", ", ");

    /// <summary>A date format, not a sentence.</summary>
    public static readonly Line MonthDay = new("M月d日", "d MMM");

    /// <summary>A date format, not a sentence.</summary>
    public static readonly Line YearMonthDay = new("yyyy年M月d日", "d MMM yyyy");
}
