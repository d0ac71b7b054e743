namespace HazardBot.Dialogs.Texts;

/// <summary>What is said where only a part of the city takes part yet.</summary>
public static class PilotTexts
{
    public static readonly Line NotHere = new("{place}还没开通随手报，这件事我收不了，没有留下记录。请打{citizen}说一声；有危险先打{police}。", "{place} doesn't take reports here yet, so I can't take this and kept nothing of it. Please call {citizen}; in danger call {police} first.");
    public static readonly Line NotHereWithLine = new("{place}还没开通随手报，这件事我收不了，没有留下记录。请打{unit}的电话{hotline}，或者{citizen}；有危险先打{police}。", "{place} doesn't take reports here yet, so I can't take this and kept nothing of it. Please call {unit} at {hotline}, or {citizen}; in danger call {police} first.");
    public static readonly Line ReadOnly = new("这个单位还没开通，台账只能看，不能改。什么也没改。", "This unit isn't live yet: its ledger can be read, not changed. Nothing was changed.");
}
