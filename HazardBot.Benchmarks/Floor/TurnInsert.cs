using Microsoft.Data.Sqlite;

namespace HazardBot.Benchmarks.Floor;

/// <summary>The floor's one prepared statement.</summary>
internal sealed class TurnInsert : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteParameter _conversation;
    private readonly SqliteParameter _activity;
    private readonly SqliteParameter _sender;
    private readonly SqliteParameter _text;
    private readonly SqliteParameter _at;

    public TurnInsert(SqliteConnection connection)
    {
        _command = connection.CreateCommand();
        _command.CommandText = "INSERT INTO turn (conversation, activity, sender, text, at) VALUES ($conversation, $activity, $sender, $text, $at)";
        _conversation = _command.Parameters.Add("$conversation", SqliteType.Text);
        _activity = _command.Parameters.Add("$activity", SqliteType.Text);
        _sender = _command.Parameters.Add("$sender", SqliteType.Text);
        _text = _command.Parameters.Add("$text", SqliteType.Text);
        _at = _command.Parameters.Add("$at", SqliteType.Integer);
        _command.Prepare();
    }

    public void Execute(FloorActivity activity, SqliteTransaction transaction)
    {
        _command.Transaction = transaction;
        _conversation.Value = activity.Conversation?.Id;
        _activity.Value = OrNull(activity.Id);
        _sender.Value = OrNull(activity.From?.Id);
        _text.Value = OrNull(activity.Text);
        _at.Value = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();

    private static object OrNull(string? value) => value is null ? DBNull.Value : value;
}
