using HazardBot.Dialogs.Activities;
using Xunit;

namespace HazardBot.Tests.Activities;

public sealed class RulesTests
{
    private static readonly Activity Message = new()
    {
        Type = ActivityTypes.Message,
        Conversation = new() { Id = "c" },
        From = new() { Id = "u" },
    };

    public static TheoryData<Activity, string?> Cases => new()
    {
        { Message, null },
        { Message with { Type = null }, "type_missing" },
        { Message with { Type = "" }, "type_missing" },
        { Message with { Type = ActivityTypes.Delay }, "type_not_on_the_wire" },
        { Message with { Type = ActivityTypes.InvokeResponse }, "type_not_on_the_wire" },
        { Message with { Type = "somethingNew", From = null }, null },
        { Message with { Conversation = null }, "conversation_id_missing" },
        { Message with { Conversation = new() }, "conversation_id_missing" },
        { Message with { From = null }, "from_id_missing" },
        { Message with { From = new() { Name = "家长" } }, "from_id_missing" },
        { Message with { Text = new string('长', 20_000) }, null },
        { Message with { Text = new string('长', 20_001) }, "text_too_long" },
        { Message with { Id = new string('i', 512) }, null },
        { Message with { Id = new string('i', 513) }, "id_too_long" },
        { Message with { Type = new string('t', 513) }, "id_too_long" },
        { Message with { From = new() { Id = new string('i', 513) } }, "id_too_long" },
        { Message with { Conversation = new() { Id = new string('i', 513) } }, "id_too_long" },
        { Message with { Recipient = new() { Id = new string('i', 513) } }, "id_too_long" },
        { Message with { ReplyToId = new string('i', 513) }, "id_too_long" },
        { Message with { ChannelId = new string('i', 513) }, "id_too_long" },
        { Message with { Attachments = [.. Enumerable.Repeat(new Attachment(), 101)] }, "too_many_attachments" },
    };

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_door_gets_the_broken_rule_by_its_code(Activity activity, string? code) =>
        Assert.Equal(code, ActivityRules.Check(activity));
}
