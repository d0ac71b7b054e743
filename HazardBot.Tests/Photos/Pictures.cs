using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using SkiaSharp;

namespace HazardBot.Tests.Photos;

/// <summary>Pictures made for tests.</summary>
internal static class Pictures
{
    /// <summary>Red on the left, blue on the right.</summary>
    public static byte[] Make(int width, int height, SKEncodedImageFormat format = SKEncodedImageFormat.Jpeg)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        using var red = new SKPaint { Color = SKColors.Red };
        canvas.Clear(SKColors.Blue);
        canvas.DrawRect(0, 0, width / 2f, height, red);
        using var encoded = bitmap.Encode(format, 95);
        return encoded.ToArray();
    }

    /// <summary>A JPEG with an EXIF part: how the camera was held (1 to 8), and a description.</summary>
    public static byte[] WithExif(byte[] jpeg, byte orientation, string description)
    {
        var text = Encoding.UTF8.GetBytes(description + "\0");
        var tiff = new MemoryStream();
        tiff.Write("MM\0*\0\0\0\u0008"u8);
        tiff.Write([0, 2]);
        tiff.Write([0x01, 0x0E, 0, 2, .. BigEndian((uint)text.Length), .. BigEndian(38)]);
        tiff.Write([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
        tiff.Write([0, 0, 0, 0]);
        tiff.Write(text);
        byte[] exif = [.. "Exif\0\0"u8, .. tiff.ToArray()];
        return [.. jpeg.AsSpan(0, 2), 0xFF, 0xE1, .. BigEndian((uint)exif.Length + 2).AsSpan(2), .. exif, .. jpeg.AsSpan(2)];
    }

    /// <summary>A whole black PNG of one bit a pixel: a small file, whatever it unfolds to.</summary>
    public static byte[] BlackPng(int width, int height)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[1 + ((width + 7) / 8)];
            for (var y = 0; y < height; y++)
            {
                zlib.Write(row);
            }
        }

        byte[] header = [.. BigEndian((uint)width), .. BigEndian((uint)height), 1, 0, 0, 0, 0];
        return [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] content)
    {
        byte[] body = [.. name, .. content];
        return [.. BigEndian((uint)content.Length), .. body, .. BigEndian(Crc32.HashToUInt32(body))];
    }

    private static byte[] BigEndian(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }
}
