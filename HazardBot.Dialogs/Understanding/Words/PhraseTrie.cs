namespace HazardBot.Dialogs.Understanding.Words;

/// <summary>Many phrases found in one pass. A phrase of Latin letters matches whole words only; with <c>*</c> at its end, any ending.</summary>
public sealed class PhraseTrie
{
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<List<int>?> _ends = [null];
    private readonly List<bool> _open = [];
    private readonly bool[] _first = new bool[char.MaxValue + 1];

    /// <summary>Adds a phrase of the matching form and gives its number, counted from 0.</summary>
    public int Add(string phrase)
    {
        var open = phrase.EndsWith('*');
        var node = 0;
        foreach (var c in open ? phrase[..^1] : phrase)
        {
            _first[c] |= node == 0;
            var key = ((long)node << 16) | c;
            if (!_steps.TryGetValue(key, out var next))
            {
                next = _ends.Count;
                _ends.Add(null);
                _steps.Add(key, next);
            }

            node = next;
        }

        (_ends[node] ??= []).Add(_open.Count);
        _open.Add(open);
        return _open.Count - 1;
    }

    /// <summary>Every occurrence, in order of their beginnings; shorter ones of the same beginning first.</summary>
    public List<(Span Span, int Phrase)> Find(string folded)
    {
        var found = new List<(Span, int)>();
        for (var start = 0; start < folded.Length; start++)
        {
            if (_first[folded[start]] && !(IsWord(folded[start]) && start > 0 && IsWord(folded[start - 1])))
            {
                FindAt(folded, start, found);
            }
        }

        return found;
    }

    private void FindAt(string folded, int start, List<(Span, int)> found)
    {
        var node = 0;
        for (var i = start; i < folded.Length && _steps.TryGetValue(((long)node << 16) | folded[i], out node); i++)
        {
            if (_ends[node] is { } phrases)
            {
                var inWord = IsWord(folded[i]) && i + 1 < folded.Length && IsWord(folded[i + 1]);
                foreach (var phrase in phrases)
                {
                    if (!inWord || _open[phrase])
                    {
                        found.Add((new(start, i + 1), phrase));
                    }
                }
            }
        }
    }

    private static bool IsWord(char c) => c is >= 'a' and <= 'z';
}
