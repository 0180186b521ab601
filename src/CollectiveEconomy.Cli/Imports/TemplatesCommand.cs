using System.CommandLine;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Templates;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Cli.Imports;

/// <summary><c>ceco templates</c>: writes workbooks that senders fill in.</summary>
internal static class TemplatesCommand
{
    private static readonly string[] Columns = ["table", "file"];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var output = new Argument<DirectoryInfo>("OUTPUT")
        {
            Description = "Folder for the workbooks; files of the same names are replaced",
        };
        var table = new Option<string?>("--table") { Description = "The table [default: all]", HelpName = "TABLE" };
        table.AcceptOnlyFromAmong([.. TableSchemas.All.Select(schema => schema.Name)]);
        var province = ProvinceOptions.Province(context.Language);
        var year = ProvinceOptions.Year(context);
        var command = new Command(
            "templates",
            "Writes an XLSX template of each table that can be imported; or, for one province, a workbook with its organisations filled in."
        )
        {
            output,
            table,
            province,
            year,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(province) is null ? result.GetResult(year) is { Implicit: false } : result.GetValue(table) is not null)
                result.AddError(
                    context.Language.Of(
                        "--year đi với --province, bảng tính của tỉnh có mọi bảng: hãy bỏ --table.",
                        "--year belongs to --province, whose workbook has all its tables: leave out --table."
                    )
                );
        });
        command.SetAction(
            async (given, cancellationToken) =>
            {
                var folder = given.GetRequiredValue(output);
                folder.Create();
                var reference = new ReferenceData();
                if (given.GetValue(province) is { } named)
                    return await ProvinceOptions.WriteAsync(
                        given,
                        context,
                        reference,
                        folder,
                        ProvinceOptions.Find(reference, named)!,
                        given.GetValue(year),
                        cancellationToken
                    );
                var tables = TableSchemas.All.Where(schema => given.GetValue(table) is not { } named || schema.Name == named);
                var written = new List<string[]>();
                foreach (var schema in tables)
                    written.Add([schema.Name, await WriteAsync(folder, schema, reference, cancellationToken)]);
                context.Terminal.Write(Columns, written);
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static async Task<string> WriteAsync(
        DirectoryInfo folder,
        TableSchema table,
        ReferenceData reference,
        CancellationToken cancellationToken
    )
    {
        var path = Path.Combine(folder.FullName, $"{table.Name}.xlsx");
        await using var file = File.Create(path);
        await TableTemplate.WriteAsync(file, table, reference, cancellationToken);
        return path;
    }
}
