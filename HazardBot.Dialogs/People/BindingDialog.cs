using System.Globalization;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Organizations.Bindings;

namespace HazardBot.Dialogs.People;

/// <summary>Binds this chat to a member of staff by a code, lists a person's chats, ends them. Everyone sees and ends their own.</summary>
internal static class BindingDialog
{
    /// <summary>The button's verb; it carries the id of the binding.</summary>
    public const string Unbind = "unbind";

    public static async Task<Outcome?> RunAsync(Exchange x, CancellationToken cancel)
    {
        if (x.Turn.Message.Action is { } action)
        {
            return action.Do == Unbind ? await EndAsync(x, binding => binding.Id == action.About, cancel) : null;
        }

        return BindingWords.Read(x.Turn.Message.Text) switch
        {
            null => null,
            _ when x.Turn.Message.IsGroup => x.Answer(x.Text(BindingTexts.NotInGroup)),
            BindingWish.Use use => await UseAsync(x, use.Code, cancel),
            BindingWish.TooShortOrLong typed => x.Answer(x.Text(BindingTexts.WrongLength, new Slot("count", Number(typed.Length)))),
            BindingWish.List when x.Turn.Staff is not null => await ListAsync(x, cancel),
            BindingWish.End { Number: null } when x.Turn.Binding is { } here => await EndAsync(x, binding => binding.Id == here.Id, cancel),
            BindingWish.End { Number: { } number } when x.Turn.Staff is not null => await EndNumberedAsync(x, number, cancel),
            BindingWish.List or BindingWish.End => x.Answer(x.Text(BindingTexts.NotBound)),
            _ => x.Answer(x.Text(BindingTexts.HowToBind)),
        };
    }

    /// <summary>A code that was used, is too old or never was gets the same answer.</summary>
    private static async Task<Outcome> UseAsync(Exchange x, string code, CancellationToken cancel)
    {
        if (!await Guessing.AllowsOneMoreAsync(x, cancel))
        {
            return x.Answer(x.Text(BindingTexts.TooMany));
        }

        if (x.Context.Register.FindStaff(await x.Turn.Bindings.FindCodeAsync(code, x.Now, cancel)) is not { VanishedAt: null } member)
        {
            return x.Answer(x.State with { WrongReceipts = [.. x.State.WrongReceipts, x.Now] }, [new Reply(x.Text(BindingTexts.WrongCode))]);
        }

        var id = x.Turn.Chance.NewId();
        var hello = x.Text(
            BindingTexts.Bound,
            new("name", member.Name),
            new("unit", x.Context.Register.Find(member.Unit)?.Name ?? member.Unit),
            new("role", x.Text(member.Role.Name())));
        return new Outcome(
            x.State with { Binding = id },
            [.. x.Before, new Reply(hello)],
            [new BindChat(id, member.Code, code, x.Turn.Message.From with { Locale = x.Language == Understanding.Language.English ? "en" : "zh-CN" })]);
    }

    private static async Task<Outcome> ListAsync(Exchange x, CancellationToken cancel)
    {
        var bindings = await MineAsync(x, cancel);
        var head = bindings.Count == 1 ? x.Text(BindingTexts.HeadOne) : x.Text(BindingTexts.Head, new Slot("count", Number(bindings.Count)));
        return x.Answer(
            string.Join('\n', [head, .. bindings.Select((binding, index) => Line(x, binding, index + 1))]),
            [.. bindings.Select((binding, index) => new Button(
                x.Text(BindingTexts.Unbind, new Slot("number", Number(index + 1))), new ButtonAction(Unbind, binding.Id, 0)))]);
    }

    private static string Line(Exchange x, Binding binding, int number)
    {
        Slot[] slots =
        [
            new("number", Number(number)),
            new("channel", x.Text(ChannelTexts.Of(binding.Channel))),
            new("date", Day(x, binding.CreatedAt)),
            new("used", Day(x, binding.UsedAt)),
        ];
        return x.Text(binding.Id == x.Turn.Binding?.Id ? BindingTexts.OneHere : BindingTexts.One, slots);
    }

    private static async Task<Outcome> EndNumberedAsync(Exchange x, int number, CancellationToken cancel)
    {
        var bindings = await MineAsync(x, cancel);
        return number >= 1 && number <= bindings.Count
            ? await EndAsync(x, binding => binding.Id == bindings[number - 1].Id, cancel)
            : await ListAsync(x, cancel);
    }

    private static async Task<Outcome> EndAsync(Exchange x, Func<Binding, bool> which, CancellationToken cancel)
    {
        if (x.Turn.Binding is not { } here)
        {
            return x.Answer(x.Text(BindingTexts.NotBound));
        }

        var all = await x.Turn.Bindings.ListAsync(here.Staff, cancel);
        if (all.FirstOrDefault(which) is not { } ended)
        {
            return x.Answer(x.Text(BindingTexts.AlreadyEnded));
        }

        var isHere = ended.Id == here.Id;
        var said = isHere ? x.Text(BindingTexts.UnboundHere) : x.Text(BindingTexts.UnboundThere, new Slot("channel", x.Text(ChannelTexts.Of(ended.Channel))));
        return new Outcome(isHere ? x.State with { Binding = null } : x.State, [.. x.Before, new Reply(said)], [new EndBinding(ended.Id, BindingEnd.Self)]);
    }

    /// <summary>The person's chats, at most as many as there can be buttons: this one, then those bound last.</summary>
    private static async Task<IReadOnlyList<Binding>> MineAsync(Exchange x, CancellationToken cancel)
    {
        const int Most = 4;
        var bindings = await x.Turn.Bindings.ListAsync(x.Turn.Staff!.Code, cancel);
        return [.. bindings.OrderByDescending(b => b.Id == x.Turn.Binding?.Id).ThenByDescending(b => b.CreatedAt).Take(Most)];
    }

    private static string Day(Exchange x, DateTimeOffset at) => Dates.Show(DateOnly.FromDateTime(at.ToOffset(x.Now.Offset).DateTime), x.Language, x.Now);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
