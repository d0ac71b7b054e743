using HazardBot.Commands;

return await Cli.RunAsync(args);
