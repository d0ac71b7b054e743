namespace HazardBot.Web.Limits;

/// <summary>What somebody asks of a door of the web.</summary>
public enum Traffic
{
    /// <summary>A new conversation.</summary>
    Start,

    /// <summary>A token, by the installation's secret.</summary>
    Token,

    /// <summary>A message.</summary>
    Message,

    /// <summary>A message with files.</summary>
    Upload,

    /// <summary>Anything else about a conversation that exists.</summary>
    Read,
}
