using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Organizations.Bindings;

namespace HazardBot.Dialogs.People;

/// <summary>Who is who: tried before anything else but danger to life.</summary>
internal static class PeopleDialog
{
    /// <summary>The outcome; null where the message is not about people.</summary>
    public static Task<Outcome?> RunAsync(Exchange x, CancellationToken cancel) => BindingDialog.RunAsync(x, cancel);

    /// <summary>Tells once that a chat is bound no more.</summary>
    public static Exchange Notice(Exchange x) => x.Turn.Unbound is not { } why
        ? x
        : x with
        {
            State = x.State with { Binding = null },
            Before =
            [
                .. x.Before,
                new Reply(x.Text(why switch
                {
                    BindingEnd.Idle => BindingTexts.LostIdle,
                    BindingEnd.Left => BindingTexts.LostLeft,
                    _ => BindingTexts.LostElse,
                })),
            ],
        };
}
