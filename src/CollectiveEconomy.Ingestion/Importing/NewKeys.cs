using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>Keys inside the register of the rows of a table, where a key is one number.</summary>
internal sealed class NewKeys<TRow>(RegisterContext register)
    where TRow : class
{
    private readonly IProperty? _key =
        register.Model.FindEntityType(typeof(TRow))!.FindPrimaryKey()!.Properties is [var only] && only.ClrType == typeof(int)
            ? only
            : null;

    /// <summary>The highest; 0 when there is none, or when keys are no numbers.</summary>
    public async Task<int> LastAsync(CancellationToken cancellationToken) =>
        _key is null
            ? 0
            : await register
                .Set<TRow>()
                .Select(row => EF.Property<int>(row, _key.Name))
                .OrderByDescending(key => key)
                .FirstOrDefaultAsync(cancellationToken);

    /// <summary>That of a row; 0 when keys are no numbers.</summary>
    public int Of(TRow row) => _key is null ? 0 : (int)_key.GetGetter().GetClrValue(row)!;
}
