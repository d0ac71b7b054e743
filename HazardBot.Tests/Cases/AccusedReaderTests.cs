using HazardBot.Dialogs.Understanding.Accused;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Organizations;
using Xunit;

namespace HazardBot.Tests.Cases;

/// <summary>Who is accused, who is to be kept out, who is only mentioned; and who tells it.</summary>
public sealed class AccusedReaderTests
{
    [Theory]
    [InlineData("班主任当着全班扇我儿子耳光", "班主任", ExclusionReason.Accused)]
    [InlineData("王老师天天骂我", "王老师", ExclusionReason.Accused)]
    [InlineData("孩子被李教练踹了一脚", "李教练", ExclusionReason.Accused)]
    [InlineData("他们欺负我，别让我们校长知道", "校长", ExclusionReason.KeptOut)]
    [InlineData("不要告诉班主任", "班主任", ExclusionReason.KeptOut)]
    [InlineData("千万别跟张主任说", "张主任", ExclusionReason.KeptOut)]
    [InlineData("后勤主任也在旁边", "后勤主任", null)]
    [InlineData("我跟赵老师说过", "赵老师", null)]
    [InlineData("the teacher slapped my son", "teacher", ExclusionReason.Accused)]
    [InlineData("please don't tell the principal", "principal", ExclusionReason.KeptOut)]
    public void A_person_is_read_with_what_is_said_of_them(string text, string person, ExclusionReason? why)
    {
        var found = Assert.Single(PersonReader.Find(text));
        Assert.Equal((person, why), (found.Text, found.Why));
    }

    [Fact]
    public void A_named_person_is_their_name_and_a_title_alone_its_role()
    {
        Assert.Equal("王", Assert.Single(PersonReader.Find("王老师打我")).ToExclusion("SN-01", ExclusionReason.Accused).Name);
        Assert.Equal(StaffRole.Head, Assert.Single(PersonReader.Find("校长骂我")).ToExclusion("SN-01", ExclusionReason.Accused).Role);
        Assert.Equal("后勤主任", Assert.Single(PersonReader.Find("后勤主任打我")).ToExclusion("SN-01", ExclusionReason.Accused).Name);
    }

    [Theory]
    [InlineData("这事别让他们学校知道是我说的", true)]
    [InlineData("不要告诉学校", true)]
    [InlineData("能不能绕开学校", true)]
    [InlineData("don't tell the school", true)]
    [InlineData("我告诉学校了，学校不管", false)]
    [InlineData("别让老师知道", false)]
    public void A_whole_school_is_kept_out_where_it_is_asked_for(string text, bool expected) => Assert.Equal(expected, PersonReader.KeepsSchoolOut(text));

    [Theory]
    [InlineData("老师 他们都不跟我玩 给我起外号叫肥猪", false, Teller.Child)]
    [InlineData("我同学被人要钱", false, Teller.Classmate)]
    [InlineData("我家孩子最近老说肚子疼不想上学", false, Teller.Parent)]
    [InlineData("孩子让人打成这样", false, Teller.Parent)]
    [InlineData("俺家那孩儿叫人家揍了", false, Teller.Parent)]
    [InlineData("刚发现班上一个女生胳膊上好多伤", false, Teller.Teacher)]
    [InlineData("有人被打了", true, Teller.Teacher)]
    [InlineData("my daughter says some older boys keep taking her lunch money", false, Teller.Parent)]
    public void Who_tells_it_is_heard_from_how_they_tell_it(string text, bool isStaff, Teller expected) => Assert.Equal(expected, TellerReader.Find(text, isStaff));

    [Theory]
    [InlineData("班上一个女生胳膊上好多伤，她说是爸爸打的", true)]
    [InlineData("有个学生好像怀孕了", true)]
    [InlineData("这孩子长期没人照料，营养不良", true)]
    [InlineData("学生说想自杀", true)]
    [InlineData("栏杆松了", false)]
    [InlineData("孩子们上课说话", false)]
    public void The_nine_situations_are_seen(string text, bool expected) => Assert.Equal(expected, MandatoryReader.Finds(text));

    [Theory]
    [InlineData("9点40打的，接警单号370200", "09:40")]
    [InlineData("下午2点半", null)]
    [InlineData("8:05", "08:05")]
    [InlineData("刚刚", null)]
    [InlineData("早上9点", "09:00")]
    public void A_clock_time_of_today_is_read_and_none_that_lies_ahead(string text, string? expected) =>
        Assert.Equal(expected, ClockReader.Find(text, CaseSamples.Now)?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("你们教育局到底管不管！！", true)]
    [InlineData("我都打三次电话了", true)]
    [InlineData("学校说是闹着玩", true)]
    [InlineData("孩子被人骂了", false)]
    public void Who_was_sent_away_before_is_heard(string text, bool expected) => Assert.Equal(expected, UpsetReader.IsUpset(text));

    [Theory]
    [InlineData("BM-7K3Q-X9TD", "BM-7K3Q-X9TD")]
    [InlineData("看 bm 7k3q x9td 吧", "BM-7K3Q-X9TD")]
    [InlineData("BM-7K3Q", null)]
    [InlineData("QD-2026-000123", null)]
    public void A_case_number_is_found_however_it_is_typed(string text, string? expected) => Assert.Equal(expected, CaseNumber.Find(text));
}
