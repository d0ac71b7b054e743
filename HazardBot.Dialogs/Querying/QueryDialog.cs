using System.Globalization;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Queries;
using HazardBot.Ledger.Hazards.Queries;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Querying;

/// <summary>Answers staff who ask the ledger, each in their own part of the tree.</summary>
internal static class QueryDialog
{
    private const int PageSize = 8;

    private const int MostGroups = 30;

    /// <returns>Null where nothing is asked of the ledger, or by somebody who is no staff.</returns>
    public static async Task<Outcome?> RunAsync(Exchange x, IQuestionReader reader, CancellationToken cancel)
    {
        if (x.Turn.Staff is not { } staff)
        {
            return null;
        }

        if (x.Turn.Message.Action is { } action)
        {
            return action.Do switch
            {
                Verbs.NextPage => await NextAsync(x, staff, action.Value, cancel),
                Verbs.ListThem when x.State.Asked is { } counted => await ListAsync(x, staff, counted.Question with { Intent = QuestionIntent.List }, null, cancel),
                _ => null,
            };
        }

        var text = x.Turn.Message.Text.Trim();
        if (x.State.Asked is not null && (text == QueryTexts.NextPage.Zh || string.Equals(text, QueryTexts.NextPage.En, StringComparison.OrdinalIgnoreCase)))
        {
            return await NextAsync(x, staff, null, cancel);
        }

        var context = new ReadingContext(x.Turn.Register, x.Now, x.Language);
        return x.Reading is { } reading && StaffReader.Of(reading, context, x.State.Asked?.Question, reader).Question is { } question
            ? await AnswerAsync(x, staff, question, cancel)
            : null;
    }

    private static Task<Outcome> AnswerAsync(Exchange x, StaffMember staff, LedgerQuestion question, CancellationToken cancel) => question switch
    {
        { Intent: QuestionIntent.Help } => Task.FromResult(x.Answer(x.Text(QueryTexts.Help))),
        { Intent: QuestionIntent.Detail, Reference: { } number } => DetailAsync(x, staff, number, cancel),
        { Intent: QuestionIntent.Mine } => MineAsync(x, staff, question, cancel),
        { SchoolText: { } school, SchoolCode: null } => Task.FromResult(Say(x, question, null, [x.Text(QueryTexts.SchoolUnknown, new Slot("school", school))])),
        { Intent: QuestionIntent.Export, Reference: { } number } => DetailAsync(x, staff, number, cancel),
        { Intent: QuestionIntent.Export } => ExportAsync(x, staff, question, cancel),
        { Intent: QuestionIntent.Count } => CountAsync(x, staff, question, cancel),
        { Intent: QuestionIntent.Breakdown } => BreakdownAsync(x, staff, question, cancel),
        _ => ListAsync(x, staff, question, null, cancel),
    };

    private static async Task<Outcome> CountAsync(Exchange x, StaffMember staff, LedgerQuestion question, CancellationToken cancel)
    {
        var count = await x.Turn.Queries.CountAsync(staff, Filter(x, question), cancel);
        return count == 0
            ? Say(x, question, null, [x.Text(QueryTexts.Nothing)])
            : Say(x, question, null, [x.Text(QueryTexts.Count, Number(count))], x.Menu(QueryTexts.ListThem, Verbs.ListThem));
    }

    private static async Task<Outcome> ListAsync(Exchange x, StaffMember staff, LedgerQuestion question, PageKey? from, CancellationToken cancel)
    {
        var filter = Filter(x, question);
        var page = await x.Turn.Queries.PageAsync(staff, filter, from, Math.Min(question.Top ?? PageSize, PageSize), cancel);
        if (page.Hazards.Count == 0)
        {
            return Say(x, question, null, [x.Text(from is null ? QueryTexts.Nothing : QueryTexts.LastPage)]);
        }

        // What is done next by number (1 已整改, 催一下) is about these.
        x = x with { State = x.State with { Listed = [.. page.Hazards.Select(hazard => hazard.Id)] } };
        var total = await x.Turn.Queries.CountAsync(staff, filter, cancel);
        var next = question.Top <= PageSize ? null : page.Next;
        List<string> lines = [x.Text(QueryTexts.Total, Number(total)), .. page.Hazards.Select(hazard => AnswerWords.Line(x, hazard))];
        return next is null
            ? Say(x, question, null, lines)
            : Say(x, question, next, [.. lines, x.Text(QueryTexts.More)], new Button(x.Text(QueryTexts.NextPage), new ButtonAction(Verbs.NextPage, Guid.Empty, 0, next.Number)));
    }

    /// <param name="number">What the tapped card showed last; null for a word.</param>
    private static async Task<Outcome> NextAsync(Exchange x, StaffMember staff, string? number, CancellationToken cancel) =>
        x.State.Asked is not { } asked || (number is not null && asked.Next?.Number != number) ? x.Answer(x.Text(ReportingTexts.StaleNothing))
        : asked.Next is { } next ? await ListAsync(x, staff, asked.Question, next, cancel)
        : x.Answer(x.Text(QueryTexts.LastPage));

    private static async Task<Outcome> BreakdownAsync(Exchange x, StaffMember staff, LedgerQuestion question, CancellationToken cancel)
    {
        if (QuestionFilter.Group(question.GroupBy) is not { } by)
        {
            return Say(x, question, null, [x.Text(QueryTexts.GroupUnknown)]);
        }

        var groups = await x.Turn.Queries.BreakdownAsync(staff, Filter(x, question), by, cancel);
        if (groups.Count == 0)
        {
            return Say(x, question, null, [x.Text(QueryTexts.Nothing)]);
        }

        // Figures first: they line up whatever the width of the names.
        var width = groups.Max(group => group.Count).ToString(CultureInfo.InvariantCulture).Length;
        var rows = groups.Take(question.Top ?? MostGroups)
            .Select(group => $"{group.Count.ToString(CultureInfo.InvariantCulture).PadLeft(width, '\u2007')}  {AnswerWords.Group(x, group, by)}");
        return Say(x, question, null, [.. rows, x.Text(QueryTexts.Total, Number(groups.Sum(group => group.Count)))]);
    }

    /// <summary>The sheet is made when the link is opened, in the asker's part as it then is.</summary>
    private static async Task<Outcome> ExportAsync(Exchange x, StaffMember staff, LedgerQuestion question, CancellationToken cancel)
    {
        var filter = Filter(x, question);
        if (x.Turn.Message.IsGroup || await x.Turn.Queries.CountAsync(staff, filter, cancel) == 0)
        {
            return Say(x, question, null, [x.Text(QueryTexts.Nothing)]);
        }

        var unit = x.Turn.Register.Find(filter.Unit ?? staff.Unit)?.Name ?? "";
        var name = x.Text(QueryTexts.ExportName, new("unit", unit), new("day", x.Now.ToString("yyyyMMdd", CultureInfo.InvariantCulture)));
        var order = new ExportOrder(x.Turn.Binding?.Id ?? Guid.Empty, filter);
        return x.Answer(
            x.State with { Asked = new(question) },
            [new Reply($"{AnswerWords.Back(x, question)}\n{x.Text(QueryTexts.Export)}") { Files = [ReplyFile.Export(order.ToReference(), name)] }]);
    }

    private static async Task<Outcome> MineAsync(Exchange x, StaffMember staff, LedgerQuestion question, CancellationToken cancel)
    {
        var held = await x.Turn.Desk.HeldByAsync(staff, PageSize, cancel);
        return Say(x, question, null, held.Count == 0 ? [x.Text(QueryTexts.NoneHeld)] : [.. held.Select(hazard => AnswerWords.Line(x, hazard))]);
    }

    private static async Task<Outcome> DetailAsync(Exchange x, StaffMember staff, string number, CancellationToken cancel)
    {
        var hazard = await x.Turn.Desk.FindAsync(staff, number, cancel);
        return hazard is not null && await x.Turn.Queries.TrailAsync(staff, hazard.Id, cancel) is { } trail
            ? x.Answer(string.Join('\n', trail.Select(line => AnswerWords.Trail(x, line)).Prepend(AnswerWords.Line(x, hazard))))
            : x.Answer(x.Text(QueryTexts.NotFound, new Slot("number", number)));
    }

    private static Outcome Say(Exchange x, LedgerQuestion question, PageKey? next, IReadOnlyList<string> lines, params IReadOnlyList<Button> buttons) =>
        x.Answer(x.State with { Asked = new(question, next) }, [new Reply(string.Join('\n', lines.Prepend(AnswerWords.Back(x, question))), buttons)]);

    private static HazardFilter Filter(Exchange x, LedgerQuestion question) => QuestionFilter.Of(question, DateOnly.FromDateTime(x.Now.DateTime));

    private static Slot Number(long count) => new("count", count.ToString(CultureInfo.InvariantCulture));
}
