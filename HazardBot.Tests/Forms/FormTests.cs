using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Organizations;
using HazardBot.Tests.Reporting;
using Xunit;

namespace HazardBot.Tests.Forms;

public sealed class FormTests
{
    private static readonly FormContext Context = new(Register.Empty, new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(8)), Language.Chinese, new SmallUnderstanding());

    private static readonly Form<Trip> Form = new(
        Field("from", static t => t.From, static (t, v) => t with { From = v }),
        Field("to", static t => t.To, static (t, v) => t with { To = v }),
        Field("pet", static t => t.Pet, static (t, v) => t with { Pet = v }) with { Applies = static t => t.To == "home", MayBeAsked = 1 });

    [Fact]
    public void The_next_question_is_the_next_missing_field_that_applies()
    {
        Assert.Equal("from", Form.Next(new Trip())?.Name);
        Assert.Equal("to", Form.Next(new Trip { From = "school" })?.Name);
        Assert.Null(Form.Next(new Trip { From = "school", To = "work" }));
        Assert.Equal("pet", Form.Next(new Trip { From = "school", To = "home" })?.Name);
    }

    [Fact]
    public void A_question_is_put_as_often_as_it_may_be_and_then_left()
    {
        var draft = Form.Advance(Form.Advance(new Trip()));
        Assert.Equal("from", draft.Progress.Open);
        Assert.Equal("to", Form.Advance(draft).Progress.Open);
    }

    [Fact]
    public void A_skipped_field_is_not_asked_again_until_one_goes_back()
    {
        var skipped = Form.Skip(Form.Advance(new Trip()));
        Assert.Equal("to", Form.Next(skipped)?.Name);
        Assert.Equal("from", Form.Next(Form.Back(skipped)!)?.Name);
    }

    [Fact]
    public void Back_takes_the_last_answer_and_no_other()
    {
        var answered = Answer(Form.Advance(Answer(Form.Advance(new Trip()), "school")!), "home")!;
        var back = Form.Back(Form.Advance(answered))!;
        Assert.Equal(("school", null), (back.From, back.To));
        Assert.Equal("to", Form.Next(back)?.Name);
        Assert.Null(Form.Back(new Trip()));
    }

    [Fact]
    public void A_replaced_answer_stands_until_the_new_one_comes()
    {
        var draft = Form.Replace(new Trip { From = "school", To = "work" }, Form.Find("to")!);
        Assert.Equal("work", draft.To);
        Assert.Equal("to", Form.Open(draft)?.Name);
        Assert.Equal("work", Form.Back(draft)!.To);
        Assert.Equal("home", Answer(draft, "home")!.To);
    }

    [Fact]
    public void Words_that_do_not_answer_change_nothing() => Assert.Null(Answer(Form.Advance(new Trip()), "?"));

    [Fact]
    public void Two_fields_of_one_name_are_an_error() =>
        Assert.Throws<ArgumentException>(() => new Form<Trip>(Form.Fields[0], Form.Fields[0]));

    private static Trip? Answer(Trip draft, string text) => Form.Reply(draft, new Answer(Context, null, Context.Read(text)));

    private static Field<Trip> Field(string name, Func<Trip, string?> get, Func<Trip, string?, Trip> set) => new(name, FieldTexts.What)
    {
        Ask = (_, _) => new Question(name),
        Understand = (draft, answer) => answer.Text.Length > 1 ? set(draft, answer.Text) : null,
        Filled = draft => get(draft) is not null,
        Clear = draft => set(draft, null),
        Show = (draft, _, _) => get(draft),
    };

    private sealed record Trip : IDraft<Trip>
    {
        public string? From { get; init; }

        public string? To { get; init; }

        public string? Pet { get; init; }

        public FormProgress Progress { get; init; } = FormProgress.None;

        public Trip With(FormProgress progress) => this with { Progress = progress };
    }
}
