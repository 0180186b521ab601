using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectiveEconomy.Storage.Register.Tables;

// On SQL Server an indexed view, on SQLite a table that triggers keep; both stand in the migrations.
internal sealed class RevenueByPlaceView : IEntityTypeConfiguration<RevenueByPlace>
{
    public void Configure(EntityTypeBuilder<RevenueByPlace> builder)
    {
        builder.ToView("RevenueByPlace");
        builder.HasKey(revenue => revenue.Id);
    }
}
