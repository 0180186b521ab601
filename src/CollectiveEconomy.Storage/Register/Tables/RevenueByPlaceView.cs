using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

// On SQL Server an indexed view, on SQLite a table that triggers keep; both stand in the migrations.
internal sealed class RevenueByPlaceView : IEntityTypeConfiguration<RevenueByPlace>
{
    // Most editions read the index of a view only where they are told to, and join its tables otherwise.
    public const string OfSqlServer = """
        SELECT [Id], [Year], [ProvinceId], [Field], [Revenue], [Code], [CooperativeId] FROM [RevenueByPlace] WITH (NOEXPAND)
        """;

    public void Configure(EntityTypeBuilder<RevenueByPlace> builder)
    {
        builder.ToView("RevenueByPlace");
        builder.HasKey(revenue => revenue.Id);
    }
}
