using HazardBot.Channels.Mail;
using HazardBot.Channels.Sms;
using HazardBot.Delivery;
using HazardBot.Settings;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HazardBot.Hosting;

/// <summary>Wires mail and SMS, where the settings switch them on.</summary>
public static class NoticeServices
{
    public static IServiceCollection AddNotices(this IServiceCollection services, MailSettings mail, SmsSettings sms)
    {
        if (mail.IsOn)
        {
            services.AddSingleton<IChannelSender>(p => new MailSender(mail, p.GetRequiredService<TimeProvider>()));
        }

        if (sms.IsOn)
        {
            services.TryAddSingleton(_ => new SmsHttp());
            services.AddSingleton<IChannelSender>(p => new SmsSender(sms, p.GetRequiredService<SmsHttp>(), p.GetRequiredService<TimeProvider>()));
        }

        return services;
    }
}
