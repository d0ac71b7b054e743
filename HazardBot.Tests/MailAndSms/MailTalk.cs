using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MimeKit;

namespace HazardBot.Tests.MailAndSms;

/// <summary>One line to the simulated mail server.</summary>
/// <param name="certificate">Null where it offers no TLS.</param>
internal sealed class MailTalk(
    Stream line, MailTrouble trouble, X509Certificate2? certificate, Action<(string To, MimeMessage Mail)> take, Action<string> complain, CancellationToken stop)
{
    private Stream _line = line;
    private bool _isSecure;
    private bool _isLoggedIn;
    private string _to = "";

    public async Task RunAsync()
    {
        await SayAsync(trouble == MailTrouble.TooManyLines ? "421 too many lines" : "220 simulated");
        while (await ReadAsync() is { } command && await AnswerAsync(command))
        {
        }
    }

    /// <returns>Whether the line stays open.</returns>
    private async Task<bool> AnswerAsync(string command)
    {
        switch (command.Split(' ')[0].ToUpperInvariant())
        {
            case "EHLO":
                var tls = certificate is not null && !_isSecure ? "250-STARTTLS\r\n" : "";
                await SayAsync($"250-simulated\r\n{tls}250-8BITMIME\r\n250 AUTH PLAIN");
                return true;
            case "STARTTLS" when certificate is not null:
                await SayAsync("220 go on");
                var secure = new SslStream(_line);
                await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, stop);
                (_line, _isSecure) = (secure, true);
                return true;
            case "AUTH":
                return await LogInAsync(command.Split(' ')[^1]);
            case "MAIL" when !_isLoggedIn:
                complain("a mail without a password");
                await SayAsync("530 who are you");
                return true;
            case "RCPT":
                _to = command[(command.IndexOf('<', StringComparison.Ordinal) + 1)..command.IndexOf('>', StringComparison.Ordinal)];
                await SayAsync(trouble switch
                {
                    MailTrouble.GreyList => "451 4.7.1 come again later",
                    MailTrouble.NoSuchPerson => "550 5.1.1 no such person",
                    _ => "250 ok",
                });
                return true;
            case "DATA":
                return await TakeAsync();
            case "QUIT":
                await SayAsync("221 bye");
                return false;
            default:
                await SayAsync("250 ok");
                return true;
        }
    }

    private async Task<bool> LogInAsync(string plain)
    {
        if (!_isSecure)
        {
            complain("a password in the open");
        }

        _isLoggedIn = Encoding.UTF8.GetString(Convert.FromBase64String(plain)) == $"\0{MailSimulator.User}\0{MailSimulator.Password}";
        await SayAsync(_isLoggedIn ? "235 welcome" : "535 5.7.8 wrong");
        return true;
    }

    private async Task<bool> TakeAsync()
    {
        if (trouble == MailTrouble.HangsUp)
        {
            return false;
        }

        await SayAsync("354 go on");
        using var bytes = new MemoryStream();
        while (await ReadAsync() is { } text && text != ".")
        {
            bytes.Write(Encoding.Latin1.GetBytes((text.StartsWith("..", StringComparison.Ordinal) ? text[1..] : text) + "\r\n"));
        }

        if (trouble == MailTrouble.NotWanted)
        {
            await SayAsync("554 5.7.1 not wanted");
            return true;
        }

        bytes.Position = 0;
        take((_to, await MimeMessage.LoadAsync(bytes, stop)));
        if (trouble == MailTrouble.FallsSilent)
        {
            await Task.Delay(Timeout.Infinite, stop);
        }

        if (trouble == MailTrouble.SwallowsAnswer)
        {
            return false;
        }

        await SayAsync("250 taken");
        return true;
    }

    private async Task SayAsync(string words) => await _line.WriteAsync(Encoding.ASCII.GetBytes(words + "\r\n"), stop);

    /// <summary>A line without its end; null where the other side hung up.</summary>
    private async Task<string?> ReadAsync()
    {
        var text = new List<byte>();
        var one = new byte[1];
        while (await _line.ReadAsync(one, stop) == 1)
        {
            if (one[0] == '\n')
            {
                return Encoding.Latin1.GetString([.. text]).TrimEnd('\r');
            }

            text.Add(one[0]);
        }

        return null;
    }
}
