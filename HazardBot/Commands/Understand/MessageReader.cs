using System.Text.Json;
using System.Text.Json.Nodes;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Queries;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Commands.Understand;

/// <summary>Answers lines one after another; lines of one session are turns of one conversation.</summary>
/// <param name="prefix">Letters of the installation's ledger numbers.</param>
internal sealed class MessageReader(Register register, string prefix)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly LexiconUnderstanding _understanding = new();
    private readonly LedgerQuestionReader _questions = new(prefix);
    private readonly Dictionary<string, (LedgerQuestion? Question, Language Language)> _sessions = new(StringComparer.Ordinal);

    public (string Json, bool IsGood) Answer(string json)
    {
        var (line, id, error) = MessageLine.Read(json);
        var answer = new JsonObject { ["id"] = id is { } known ? JsonValue.Create(known) : null };
        if (line is null)
        {
            answer["error"] = error;
            return (answer.ToJsonString(Plain), false);
        }

        var before = line.Session is { } session ? _sessions.GetValueOrDefault(session) : default;
        var context = new ReadingContext(register, line.Now, before.Language);
        var reading = _understanding.Read(line.Text, context);
        var meaning = line.IsStaff ? StaffReader.Of(reading, context, before.Question, _questions) : null;
        Fill(answer, reading, meaning);
        if (line.Session is { } talk)
        {
            var question = meaning?.Question is { Intent: not QuestionIntent.Help } asked ? asked : before.Question;
            _sessions[talk] = (question, reading.Language);
        }

        return (answer.ToJsonString(Plain), true);
    }

    private void Fill(JsonObject answer, Reading reading, StaffMeaning? meaning)
    {
        var act = meaning?.Act ?? reading.Act;
        var isQuestion = meaning?.Question is not null;
        var guesses = isQuestion ? [] : reading.Categories;
        answer["act"] = QueryCodes.Code(act);
        answer["category"] = guesses is [var likeliest, ..] ? likeliest.Category.Code() : null;
        answer["categories"] = new JsonArray([.. guesses.Select(g => new JsonObject { ["code"] = g.Category.Code(), ["p"] = Math.Round(g.Probability, 2) })]);
        answer["urgent"] = meaning?.IsUrgent ?? reading.Danger is not null;
        answer["report"] = meaning is null && act is Act.ReportHazard or Act.ReportBullying ? MeaningJson.Of(reading) : null;
        answer["query"] = meaning?.Question is { } question ? MeaningJson.Of(question, register) : null;
    }
}
