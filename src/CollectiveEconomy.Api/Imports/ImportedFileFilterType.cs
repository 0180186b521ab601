using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Filter on files of submissions.</summary>
internal sealed class ImportedFileFilterType : FilterType<ImportedFile>
{
    /// <summary>Declares it.</summary>
    public ImportedFileFilterType()
        : base("ImportedFileFilter", "files of submissions")
    {
        Value<CodeFilterType, string?>("fileName", file => file.FileName, "Name of the file, without a path.");
        Value<CodeFilterType, string?>("sha256", file => file.Sha256, "SHA-256 of its bytes, 64 hexadecimal digits in lower case.");
    }
}
