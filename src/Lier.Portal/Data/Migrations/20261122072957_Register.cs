using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lier.Portal.Data.Migrations
{
    /// <inheritdoc />
    public partial class Register : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Audit",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(nullable: false),
                    RowId = table.Column<int>(nullable: false),
                    Facts = table.Column<string>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Previous = table.Column<string>(nullable: false),
                    Hash = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PublishedFiles",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReportId = table.Column<int>(nullable: false),
                    Form = table.Column<string>(nullable: false),
                    Content = table.Column<byte[]>(nullable: false),
                    Sha256 = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublishedFiles_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Register",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(nullable: false),
                    Kind = table.Column<string>(nullable: false),
                    Address = table.Column<string>(nullable: false),
                    Title = table.Column<string>(nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Sha256 = table.Column<string>(nullable: false),
                    Files = table.Column<string>(nullable: false),
                    Text = table.Column<string>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Previous = table.Column<string>(nullable: false),
                    Hash = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Register", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Reports_Sha256",
                table: "Reports",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Kind_RowId",
                table: "Audit",
                columns: new[] { "Kind", "RowId" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Number",
                table: "Audit",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublishedFiles_ReportId_Form",
                table: "PublishedFiles",
                columns: new[] { "ReportId", "Form" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublishedFiles_Sha256",
                table: "PublishedFiles",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_Register_Address_Version",
                table: "Register",
                columns: new[] { "Address", "Version" });

            migrationBuilder.CreateIndex(
                name: "IX_Register_Number",
                table: "Register",
                column: "Number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Audit");

            migrationBuilder.DropTable(
                name: "PublishedFiles");

            migrationBuilder.DropTable(
                name: "Register");

            migrationBuilder.DropIndex(
                name: "IX_Reports_Sha256",
                table: "Reports");
        }
    }
}
