using System.Text.RegularExpressions;
using HazardBot.Commands;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Blobs;
using HazardBot.Ledger.Cases;
using HazardBot.Photos;

namespace HazardBot.Chat;

/// <summary>What was said after a step.</summary>
/// <param name="Pushed">What was said to anybody without being asked.</param>
public sealed record PlayedStep(ScriptStep Step, string Speaker, IReadOnlyList<Activity> Replies, IReadOnlyList<Pushed> Pushed);

/// <summary>
/// Plays a script's steps against a world of its own. <c>{receipt}</c> and <c>{number}</c> in what a user says stand for the last
/// receipt and ledger number that the bot gave to anybody, <c>{code}</c> for the last code that binds a chat, <c>{case}</c> for the last case number.
/// </summary>
public sealed partial class ScriptPlayer(ScriptWorld world, string folder)
{
    private const string FirstSpeaker = "user";

    private readonly Dictionary<string, Speaker> _speakers = new(StringComparer.Ordinal);
    private readonly ScriptLedger _ledger = new(world);
    private string _receipt = "{receipt}";
    private string _number = "{number}";
    private string _code = "{code}";
    private string _case = "{case}";
    private string _speaking = FirstSpeaker;

    /// <exception cref="ScriptException">A step can't be done, or an expectation isn't met.</exception>
    public async IAsyncEnumerable<PlayedStep> PlayAsync(
        Script script, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var step in script.Lines.Select(line => line.Step).OfType<ScriptStep>())
        {
            var replies = await DoAsync(step, cancel);
            foreach (var reply in replies)
            {
                Remember(reply.Text ?? "");
            }

            await world.DeliverAsync(cancel);
            var pushed = world.TakePushed();
            foreach (var push in pushed.Where(push => push.To != ScriptWorld.Outside))
            {
                SpeakerOf(push.To).Hear(push.Messages);
                foreach (var message in push.Messages)
                {
                    Remember(message.Text ?? "");
                }
            }

            yield return new(step, _speaking, replies, pushed);
        }
    }

    private async Task<IReadOnlyList<Activity>> DoAsync(ScriptStep step, CancellationToken cancel)
    {
        switch (step)
        {
            case SayStep say:
                return await Speaker.SayAsync(Filled(say.Text), cancel);
            case AsStep other:
                _speaking = other.Name;
                return [];
            case WebStep browser:
                _speaking = browser.Name;
                _speakers.TryAdd(browser.Name, new Speaker(browser.Name, () => world.Turns, ScriptWorld.WebChannel));
                return [];
            case BindStep bind:
                await ScriptStaff.BindAsync(world, bind.Line, bind.Name, SpeakerOf(bind.Name), cancel);
                return [];
            case CodeStep code:
                _code = await ScriptStaff.IssueAsync(world, code.Line, code.Name, cancel);
                return [];
            case PhotoStep photo:
                return await Speaker.ShowAsync(await StoreAsync(photo, cancel), cancel);
            case WaitStep wait:
                await world.WaitAsync(wait.Time, cancel);
                return [];
            case TapStep tap:
                return await Speaker.TapAsync(tap.Title, tap.Oldest, cancel)
                    ?? throw new ScriptException(tap.Line, Operator.Tell(OperatorTexts.NoSuchButton, new Slot("value", tap.Title)));
            case OpenStep:
                return await Speaker.OpenAsync(cancel);
            case AgainStep:
                return await Speaker.AgainAsync(cancel);
            default:
                await _ledger.DoAsync(step, Speaker, cancel);
                return [];
        }
    }

    private Speaker Speaker => SpeakerOf(_speaking);

    private Speaker SpeakerOf(string name) => _speakers.TryGetValue(name, out var speaker)
        ? speaker
        : _speakers[name] = new Speaker(name, () => world.Turns);

    private string Filled(string text) => text
        .Replace("{receipt}", _receipt, StringComparison.Ordinal)
        .Replace("{number}", _number, StringComparison.Ordinal)
        .Replace("{code}", _code, StringComparison.Ordinal)
        .Replace("{case}", _case, StringComparison.Ordinal);

    private async Task<Guid?> StoreAsync(PhotoStep photo, CancellationToken cancel)
    {
        var path = Path.Combine(folder, photo.File);
        if (!File.Exists(path))
        {
            throw new ScriptException(photo.Line, Operator.Tell(OperatorTexts.FileNotThere, new Slot("file", photo.File)));
        }

        if (PhotoCleaner.Clean(await File.ReadAllBytesAsync(path, cancel)) is not { } clean)
        {
            return null;
        }

        var id = world.Chance.NewId(world.Now);
        await world.Ledger.Blobs.AddAsync(new Blob(id, PhotoCleaner.ContentType, clean), world.Now, cancel);
        return id;
    }

    private void Remember(string said)
    {
        _receipt = ReceiptPattern().Match(said) is { Success: true } receipt ? receipt.Value : _receipt;
        _number = NumberPattern().Match(said) is { Success: true } number ? number.Value : _number;
        _case = CaseNumber.Find(said) ?? _case;
        _code = CodePattern().Match(said) is { Success: true } code ? code.Groups["code"].Value : _code;
    }

    [GeneratedRegex("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}", RegexOptions.NonBacktracking)]
    private static partial Regex ReceiptPattern();

    [GeneratedRegex("[A-Z]{2,4}-[0-9]{4}-[0-9]{6}", RegexOptions.NonBacktracking)]
    private static partial Regex NumberPattern();

    [GeneratedRegex("(?:绑定|bind) (?<code>[3-9A-Y]{5} [3-9A-Y]{5})(?:[^0-9A-Z]|$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CodePattern();
}
