using System.Text;
using System.Text.Json;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Tests.Hosting;
using HazardBot.Turns;
using Xunit;

namespace HazardBot.Tests.Turns;

public sealed class ReplyActivitiesTests
{
    private static readonly Activity Full = ActivityWire.Read("""
        {"type":"message","id":"m","channelId":"directline","serviceUrl":"https://directline.example/","locale":"zh-CN","text":"你好",
         "from":{"id":"u","name":"家长 \"张\"","role":"user","aadObjectId":"a","floor":3},"recipient":{"id":"bot"},
         "conversation":{"id":"c","isGroup":false,"tenantId":"t","extra":{"deep":[1,null,"二"]}}}
        """u8);

    private static readonly Reply[] Replies =
    [
        new("请核对：\n“实验小学”<三楼>\u2028\u0001😀"),
        new(""),
        new("照片") { Files = [ReplyFile.Photo(Guid.CreateVersion7(), "整改“后”")] },
        new("对吗？", [new("是，提交", new("submit", Guid.CreateVersion7(), 3)), new("换“一所”", new("choose", Guid.Empty, 0, "S\"1"))]),
    ];

    public static TheoryData<string> Senders => ["full", "update", "stranger"];

    [Theory]
    [MemberData(nameof(Senders))]
    public void What_is_written_field_by_field_is_what_the_model_writes(string sender)
    {
        var incoming = sender switch
        {
            "full" => Full,
            "update" => Full with { Type = ActivityTypes.ConversationUpdate },
            _ => Messages.Of("c", "", "hello") with { From = null, Recipient = null, Id = null },
        };

        Assert.Equal(Text(ByModel(incoming, Replies, Language.Chinese)), Text(ReplyActivities.Write(incoming, Replies, Language.Chinese)));
        Assert.Equal(Text(ByModel(incoming, [], Language.English)), Text(ReplyActivities.Write(incoming, [], Language.English)));
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static byte[] ByModel(Activity incoming, IReadOnlyList<Reply> replies, Language language) => JsonSerializer.SerializeToUtf8Bytes(
        new ExpectedReplies { Activities = [.. replies.Select(reply => ByModel(incoming, reply, language))] }, ActivityWire.Contract<ExpectedReplies>());

    private static Activity ByModel(Activity incoming, Reply reply, Language language) => Dialogs.Activities.Replies.To(incoming, reply.Text) with
    {
        Locale = language == Language.English ? "en" : "zh-CN",
        Attachments = reply.Files.Count == 0 ? null : [.. reply.Files.Select(file => new Attachment { ContentType = file.ContentType, ContentUrl = file.Reference, Name = file.Name })],
        InputHint = reply.Buttons.Count > 0 ? InputHints.ExpectingInput : InputHints.AcceptingInput,
        SuggestedActions = Buttons.Suggest([.. reply.Buttons.Select(b => Buttons.MessageBack(b.Title, b.Action.ToJson()))]),
    };
}
