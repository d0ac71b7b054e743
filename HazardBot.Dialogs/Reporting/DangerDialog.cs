using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Reporting;

/// <summary>The card of a danger to life: whom to call, and that nobody was called.</summary>
internal static class DangerDialog
{
    /// <summary>Says the card before anything else, once for each kind of danger; later words only keep it fresh.</summary>
    public static Exchange Show(Exchange x, DangerKind kind)
    {
        var shown = x.State.Dangers.Any(d => d.Kind == kind);
        var state = x.State with { Dangers = [.. x.State.Dangers.Where(d => d.Kind != kind), new DangerShown(kind, x.Now)] };
        return shown
            ? x with { State = state }
            : x with { State = state, Before = [.. x.Before, new Reply(x.Card(kind))] };
    }

    /// <summary>The numbers, on asking; in a danger its card before all.</summary>
    public static string Numbers(Exchange x)
    {
        var all = $"{x.Numbers(DangerTexts.Numbers)}\n{x.Numbers(DangerTexts.MoreNumbers)}";
        return x.State.Dangers is [.., var danger] ? $"{x.Card(danger.Kind)}\n{all}" : all;
    }
}
