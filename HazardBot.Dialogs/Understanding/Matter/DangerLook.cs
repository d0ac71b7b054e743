namespace HazardBot.Dialogs.Understanding.Matter;

/// <summary>What the word lists see of danger in a message.</summary>
internal sealed class DangerLook
{
    private const int Kinds = 10;
    private const string Guards = "ndpPqts+";

    /// <summary>Numbers in <see cref="Signs"/>.</summary>
    public const int Count = (2 * Kinds) + 9;

    /// <summary>The first danger that no guard silences; a danger to oneself before all others.</summary>
    public DangerKind? First { get; private set; }

    /// <summary>One number for each kind that is named, each that nothing silences, each guard, and none named.</summary>
    public float[] Signs { get; } = MakeSigns();

    /// <summary>Something is named that nothing silences.</summary>
    public static bool IsSeenIn(float[] signs) => signs.AsSpan(Kinds, Kinds).Contains(1);

    /// <summary>Something is named, and a guard silences all of it: a fear, a drill, the past.</summary>
    public static bool IsSilencedIn(float[] signs) => signs[Count - 1] == 0 && !IsSeenIn(signs);

    public void See(DangerKind kind, IReadOnlyCollection<char> silencing)
    {
        Signs[(int)kind] = 1;
        Signs[^1] = 0;
        foreach (var guard in silencing)
        {
            Signs[(2 * Kinds) + Guards.IndexOf(guard, StringComparison.Ordinal)] = 1;
        }

        if (silencing.Count == 0)
        {
            Signs[Kinds + (int)kind] = 1;
            First = kind == DangerKind.SelfHarm ? kind : First ?? kind;
        }
    }

    private static float[] MakeSigns()
    {
        var signs = new float[Count];
        signs[^1] = 1;
        return signs;
    }
}
