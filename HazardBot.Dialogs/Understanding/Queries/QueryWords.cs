using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>One word of the list <c>query-words.tsv</c> in a text.</summary>
internal readonly record struct QueryWord(Span Span, string Slot, string Value, string Word);

/// <summary>The words of questions, the longest at each place.</summary>
internal sealed class QueryWords
{
    private static readonly Lazy<(PhraseTrie Trie, List<(string Slot, string Value)> Meanings)> Lexicon = new(Load);

    private readonly List<QueryWord> _words;

    private QueryWords(List<QueryWord> words) => _words = words;

    public static QueryWords Of(string folded, IReadOnlyList<Span> taken)
    {
        var (trie, meanings) = Lexicon.Value;
        var words = new List<QueryWord>();
        foreach (var (span, phrase) in trie.Find(folded).OrderByDescending(f => f.Span.Length))
        {
            if (!taken.Any(t => t.Overlaps(span)) && !words.Exists(w => w.Span.Overlaps(span) && w.Span != span))
            {
                words.Add(new(span, meanings[phrase].Slot, meanings[phrase].Value, folded[span.Start..span.End]));
            }
        }

        return new([.. words.OrderBy(w => w.Span.Start)]);
    }

    public IEnumerable<QueryWord> All => _words;

    public IEnumerable<QueryWord> In(string slot) => _words.Where(w => w.Slot == slot);

    public bool Has(string slot) => In(slot).Any();

    public bool Has(string slot, string value) => In(slot).Any(w => w.Value == value);

    public bool Said(string slot, IReadOnlyCollection<string> words) => In(slot).Any(w => words.Contains(w.Word));

    public QueryWords Where(Func<QueryWord, bool> keep) => new(_words.FindAll(w => keep(w)));

    private static (PhraseTrie Trie, List<(string Slot, string Value)> Meanings) Load()
    {
        var trie = new PhraseTrie();
        var meanings = new List<(string, string)>();
        foreach (var row in LexiconFile.Rows("query-words.tsv"))
        {
            foreach (var word in row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                trie.Add(word.Replace('_', ' '));
                meanings.Add((row[0], row[1]));
            }
        }

        return (trie, meanings);
    }
}
