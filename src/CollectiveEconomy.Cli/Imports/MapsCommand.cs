using System.CommandLine;
using CollectiveEconomy.Ingestion.Maps;
using CollectiveEconomy.Storage;

namespace CollectiveEconomy.Cli.Imports;

/// <summary><c>ceco maps</c>: keeps maps of forms under names.</summary>
internal static class MapsCommand
{
    private static readonly string[] Columns = ["map", "table", "columns"];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context) =>
        new("maps", "Keeps maps, which say how forms of others are read, under names for 'ceco import --map'.")
        {
            Add(context),
            List(context),
            Remove(context),
        };

    private static Command Add(CommandContext context)
    {
        var name = Name();
        var file = new Argument<FileInfo>("FILE") { Description = "The map, a JSON file" };
        file.AcceptExistingOnly();
        var command = new Command("add", "Checks a map and keeps it; one of the same name is replaced.") { name, file };
        command.SetAction(given =>
        {
            var map = Folder(given, context).Add(given.GetRequiredValue(name), File.ReadAllBytes(given.GetRequiredValue(file).FullName));
            context.Terminal.Tell(
                new(
                    $"Đã lưu ánh xạ '{given.GetRequiredValue(name)}': {map.Columns.Count} cột của {map.Table.Name}.",
                    $"Map '{given.GetRequiredValue(name)}' is kept: {map.Columns.Count} columns of {map.Table.Name}."
                )
            );
            return ExitCode.Done;
        });
        return command;
    }

    private static Command List(CommandContext context)
    {
        var command = new Command("list", "Lists the maps.");
        command.SetAction(given =>
        {
            var folder = Folder(given, context);
            context.Terminal.Write(Columns, folder.Names.Select(name => Row(name, folder.Named(name))));
            if (folder.Names.Count == 0)
                context.Terminal.Tell(
                    new(
                        "Chưa có ánh xạ nào: hãy lưu bằng 'ceco maps add NAME FILE'.",
                        "There are no maps: keep one with 'ceco maps add NAME FILE'."
                    )
                );
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Remove(CommandContext context)
    {
        var name = Name();
        var command = new Command("remove", "Removes a map.") { name };
        command.SetAction(given =>
        {
            if (!Folder(given, context).Remove(given.GetRequiredValue(name)))
                throw new MapRefused(
                    new($"Không có ánh xạ '{given.GetRequiredValue(name)}'.", $"There is no map '{given.GetRequiredValue(name)}'.")
                );
            context.Terminal.Tell(
                new($"Đã xóa ánh xạ '{given.GetRequiredValue(name)}'.", $"Map '{given.GetRequiredValue(name)}' is removed.")
            );
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The maps of the data folder.</summary>
    public static MapFolder Folder(ParseResult given, CommandContext context) => new(DataFolder.Read(CommandSettings.Read(given, context)));

    private static Argument<string> Name() => new("NAME") { Description = "Name of the map: small letters, digits and hyphens" };

    private static string[] Row(string name, FormMap map) =>
        [name, map.Table.Name, map.Columns.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)];
}
