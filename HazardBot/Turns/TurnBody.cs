using System.Buffers.Binary;

namespace HazardBot.Turns;

/// <summary>
/// What is kept of a turn: the inbound activity and the answer, byte for byte as it was given, so that a repeated message gets
/// the very same. Form: four bytes length of the inbound part, the inbound part, the answer.
/// </summary>
public static class TurnBody
{
    public static byte[] Write(Inbound inbound, byte[] replies)
    {
        var first = inbound.ToBytes();
        var body = new byte[sizeof(int) + first.Length + replies.Length];
        BinaryPrimitives.WriteInt32BigEndian(body, first.Length);
        first.CopyTo(body, sizeof(int));
        replies.CopyTo(body, sizeof(int) + first.Length);
        return body;
    }

    /// <summary>What came in; null for a turn that nobody's message began.</summary>
    public static Activity? Inbound(byte[] body)
    {
        var length = BinaryPrimitives.ReadInt32BigEndian(body);
        return length == 0 ? null : ActivityWire.Read(body.AsSpan(sizeof(int), length));
    }

    public static byte[] Replies(byte[] body) => body[(sizeof(int) + BinaryPrimitives.ReadInt32BigEndian(body))..];
}
