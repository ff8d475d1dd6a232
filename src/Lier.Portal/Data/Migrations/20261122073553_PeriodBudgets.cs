using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lier.Portal.Data.Migrations
{
    /// <inheritdoc />
    public partial class PeriodBudgets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "BudgetUploads",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Period = table.Column<string>(maxLength: 7, nullable: false),
                    FileName = table.Column<string>(nullable: false),
                    Text = table.Column<string>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    PersonId = table.Column<int>(nullable: false),
                    WrittenChoice = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetUploads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Budgets",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Period = table.Column<string>(maxLength: 7, nullable: false),
                    Code = table.Column<string>(nullable: false),
                    Written = table.Column<string>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    PersonId = table.Column<int>(nullable: false),
                    PersonName = table.Column<string>(nullable: false),
                    Revision = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Budgets", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Budgets_Period_Code",
                table: "Budgets",
                columns: new[] { "Period", "Code" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BudgetUploads");

            migrationBuilder.DropTable(
                name: "Budgets");
        }
    }
}
