using System.Security.Cryptography;

namespace HazardBot.Ledger.Sealing;

/// <summary>
/// Cryptographic random numbers, drawn in pieces of a kilobyte for each thread: two microseconds that every draw of a few bytes would
/// cost by itself, several times a turn. What was handed out is wiped from the piece.
/// </summary>
public static class RandomBytes
{
    private const int PieceLength = 1024;

    [ThreadStatic]
    private static byte[]? _piece;

    [ThreadStatic]
    private static int _used;

    public static void Fill(Span<byte> bytes)
    {
        if (bytes.Length > PieceLength)
        {
            RandomNumberGenerator.Fill(bytes);
            return;
        }

        if (_piece is null || _used + bytes.Length > PieceLength)
        {
            _piece ??= new byte[PieceLength];
            RandomNumberGenerator.Fill(_piece);
            _used = 0;
        }

        var next = _piece.AsSpan(_used, bytes.Length);
        next.CopyTo(bytes);
        next.Clear();
        _used += bytes.Length;
    }
}
