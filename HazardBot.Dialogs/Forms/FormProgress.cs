namespace HazardBot.Dialogs.Forms;

/// <summary>How far a form has come: which question stands open, what was asked, answered and left out. Fields are named, never counted.</summary>
public sealed record FormProgress
{
    public static FormProgress None { get; } = new();

    /// <summary>Name of the field whose question was asked last and is still open.</summary>
    public string? Open { get; init; }

    /// <summary>The open question is asked to replace an answer already given.</summary>
    public bool Replacing { get; init; }

    public IReadOnlyList<Asking> Asked { get; init => field = value ?? []; } = [];

    /// <summary>Fields answered to their own question, oldest first: the way back.</summary>
    public IReadOnlyList<string> Answered { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> Skipped { get; init => field = value ?? []; } = [];

    public int TimesAsked(string name) => Asked.FirstOrDefault(a => a.Field == name)?.Times ?? 0;

    public FormProgress Ask(string name) => this with
    {
        Open = name,
        Replacing = false,
        Asked = [.. Asked.Where(a => a.Field != name), new Asking(name, TimesAsked(name) + 1)],
    };

    public FormProgress Answer(string name) => this with
    {
        Open = null,
        Replacing = false,
        Answered = [.. Answered.Where(a => a != name), name],
        Skipped = [.. Skipped.Where(a => a != name)],
    };

    public FormProgress Skip(string name) => this with
    {
        Open = null,
        Replacing = false,
        Answered = [.. Answered.Where(a => a != name), name],
        Skipped = [.. Skipped.Where(a => a != name), name],
    };

    /// <summary>As if the field had never been asked.</summary>
    public FormProgress Forget(string name) => this with
    {
        Open = null,
        Replacing = false,
        Asked = [.. Asked.Where(a => a.Field != name)],
        Answered = [.. Answered.Where(a => a != name)],
        Skipped = [.. Skipped.Where(a => a != name)],
    };
}

/// <summary>How often a field's question was put.</summary>
public sealed record Asking(string Field, int Times);

/// <summary>A typed draft that a form fills.</summary>
public interface IDraft<TSelf>
    where TSelf : class, IDraft<TSelf>
{
    FormProgress Progress { get; }

    TSelf With(FormProgress progress);
}
