using Xunit;

namespace HazardBot.Tests.Understanding.Queries;

public class QuestionSetTests
{
    [Fact]
    public void Nineteen_of_twenty_questions_are_read_right_and_nearly_as_many_follow_ups()
    {
        var results = DevelopmentSet.Run("questions.jsonl");
        var followUps = results.Where(r => r.IsFollowUp).ToList();
        var wrong = string.Join('\n', results.Where(r => r.Wrong.Length > 0).Select(r => $"{r.Text}: {r.Wrong}"));
        var share = Share(results);
        TestContext.Current.TestOutputHelper?.WriteLine($"{share:P1} of {results.Count}; follow-ups {Share(followUps):P1} of {followUps.Count}\n{wrong}");

        Assert.True(share >= 0.95, wrong);
        Assert.True(Share(followUps) >= 0.92, wrong);
    }

    private static double Share(IReadOnlyCollection<(string Text, bool IsFollowUp, string Wrong)> results) =>
        (double)results.Count(r => r.Wrong.Length == 0) / results.Count;
}
